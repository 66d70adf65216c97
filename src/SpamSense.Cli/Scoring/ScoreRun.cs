using System.Diagnostics;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>Reads batches of records, classifies each batch on all cores and writes it, in order and in bounded memory.</summary>
internal sealed class ScoreRun(ScoreRequest request)
{
    private readonly ScoreTally _tally = new(request.Top, request.Threshold);
    private readonly UnreadableReport _unreadable = new();
    private readonly PostBatch _batch = new(request.Threshold);

    /// <summary>How far the run is; another thread may look.</summary>
    public RunMeter Meter { get; } = new();

    public ScoreResult Execute(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var inputs = ScoreInputs.Open(request, cancellationToken);
        Meter.Expect(inputs.TotalLength);
        using var output = ScoreOutput.Create(request, inputs, cancellationToken);
        foreach (var input in inputs)
        {
            Score(input, output, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        output?.Complete();
        return new ScoreResult(_tally, _unreadable, Stopwatch.GetElapsedTime(start));
    }

    private void Score(ScoreInput input, ScoreOutput? output, CancellationToken cancellationToken)
    {
        using var records = input.Records(_unreadable.Add, cancellationToken).GetEnumerator();
        while (Fill(records, input.Name))
        {
            _batch.Classify();
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < _batch.Count; i++)
            {
                _tally.Add(_batch[i], _batch.Classification(i), input.AuthorColumn);
                output?.Write(_batch[i], _batch.Classification(i));
            }

            Meter.Report(_tally.Count, input.BytesRead);
        }

        Meter.EndOfInput(input.BytesRead);
    }

    private bool Fill(IEnumerator<ExportRecord> records, string name)
    {
        _batch.Clear();
        try
        {
            while (!_batch.IsFull && records.MoveNext())
            {
                _batch.Add(records.Current);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(name, exception), exception);
        }

        return _batch.Count > 0;
    }
}
