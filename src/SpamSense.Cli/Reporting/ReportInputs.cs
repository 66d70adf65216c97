using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting;

/// <summary>The inputs of a report in the order of the command line, all of them tried before the first is read.</summary>
/// <remarks>An input that cannot be read, or not to its end, is named in the end, and the page is about the others; only when none is left there is no page.</remarks>
internal sealed class ReportInputs : IDisposable
{
    private readonly ScoreInputs _inputs;
    private readonly List<string> _failures;

    private ReportInputs(ScoreInputs inputs) => (_inputs, _failures) = (inputs, [.. inputs.Failures]);

    /// <summary>What could not be read, or not to its end, a sentence for each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The names of the inputs that can be read.</summary>
    public IEnumerable<string> Names => _inputs.Select(static input => input.Name);

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _inputs.TotalLength;

    /// <summary>Opens the inputs.</summary>
    /// <exception cref="CommandFailureException">None can be read, or the page would replace one.</exception>
    public static ReportInputs Open(ReportRequest request, CancellationToken cancellationToken)
    {
        if (request is { Delimiter: not null, Format: RecordFormat.JsonLines })
        {
            throw new CommandFailureException("JSON Lines have no delimiter; leave out --delimiter or say --format csv.");
        }

        var options = new RecordReaderOptions { TextColumn = request.TextColumn, Format = request.Format, Delimiter = request.Delimiter };
        var files = InputFiles.Expand(request.Files, "report", request.Output);
        var inputs = ScoreInputs.Open(files, options, cancellationToken);
        try
        {
            // What lies in a folder is known only now.
            OutputTarget.Check(request.Output, files.Concat(inputs.Select(static input => input.Place)));
            return new ReportInputs(inputs);
        }
        catch
        {
            inputs.Dispose();
            throw;
        }
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
            using var records = Records(input, onUnreadable, cancellationToken);
            while (MoveNext(records, input.Name))
            {
                meter.Report(++count, input.BytesRead);
                yield return input.Fields.Read(records.Current);
            }

            meter.EndOfInput(input.BytesRead);
            input.Dispose();
        }
    }

    public void Dispose() => _inputs.Dispose();

    private IEnumerator<ExportRecord> Records(ScoreInput input, Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        try
        {
            return input.Records(onUnreadable, cancellationToken).GetEnumerator();
        }
        catch (Exception exception) when (exception is CommandFailureException or ExportFormatException)
        {
            // It could be opened when the run began.
            _failures.Add(exception.Message);
            return Enumerable.Empty<ExportRecord>().GetEnumerator();
        }
    }

    private bool MoveNext(IEnumerator<ExportRecord> records, string name)
    {
        try
        {
            return records.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failures.Add(IoSentence.ForInput(name, exception));
            return false;
        }
        catch (ExportFormatException exception)
        {
            _failures.Add(exception.Message);
            return false;
        }
    }
}
