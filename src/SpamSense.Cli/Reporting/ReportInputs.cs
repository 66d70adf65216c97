using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting;

/// <summary>The inputs of a report in the order of the command line, all of them tried before the first is read.</summary>
internal sealed class ReportInputs : IDisposable
{
    private readonly List<ScoreInput> _inputs = [];

    private ReportInputs()
    {
    }

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _inputs.Aggregate((long?)0, static (sum, input) => sum + input.Length);

    public static ReportInputs Open(ReportRequest request, CancellationToken cancellationToken)
    {
        InputNames.Check(request.Files, "report");
        if (request is { Delimiter: not null, Format: RecordFormat.JsonLines })
        {
            throw new CommandFailureException("JSON Lines have no delimiter; leave out --delimiter or say --format csv.");
        }

        var options = new RecordReaderOptions { TextColumn = request.TextColumn, Format = request.Format, Delimiter = request.Delimiter };
        var inputs = new ReportInputs();
        try
        {
            foreach (var file in request.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var input = new ScoreInput(file, options, cancellationToken);
                inputs._inputs.Add(input);
                input.Rest();
            }
        }
        catch
        {
            inputs.Dispose();
            throw;
        }

        return inputs;
    }

    /// <summary>Reads all posts, one input after the other.</summary>
    /// <param name="meter">Learns how far the reading is.</param>
    /// <param name="onUnreadable">Called for each record that is skipped.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IEnumerable<ExportedPost> Posts(RunMeter meter, Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var input in _inputs)
        {
            using var records = input.Records(onUnreadable, cancellationToken).GetEnumerator();
            while (MoveNext(records, input.Name))
            {
                meter.Report(++count, input.BytesRead);
                yield return input.Fields.Read(records.Current);
            }

            meter.EndOfInput(input.BytesRead);
            input.Dispose();
        }
    }

    public void Dispose() => _inputs.ForEach(static input => input.Dispose());

    private static bool MoveNext(IEnumerator<ExportRecord> records, string name)
    {
        try
        {
            return records.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(name, exception), exception);
        }
    }
}
