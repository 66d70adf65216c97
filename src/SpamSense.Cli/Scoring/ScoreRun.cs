using System.Diagnostics;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>Reads batches of records, classifies each batch on all cores and writes it, in order and in bounded memory.</summary>
internal sealed class ScoreRun(ScoreRequest request)
{
    private readonly ScoreTally _tally = new(request.Top, request.Threshold);
    private readonly UnreadableReport _unreadable = new();

    /// <summary>How far the run is; another thread may look.</summary>
    public RunMeter Meter { get; } = new();

    public ScoreResult Execute(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var inputs = ScoreInputs.Open(request, cancellationToken);
        Meter.Expect(inputs.TotalLength);
        using var output = ScoreOutput.Create(request, inputs, cancellationToken);

        // After all that can fail at once: nobody waits for a model to hear that a file is missing.
        var loadingStart = Stopwatch.GetTimestamp();
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold });
        var loading = Stopwatch.GetElapsedTime(loadingStart);
        foreach (var input in inputs)
        {
            Score(input, output, classifier, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        output?.Complete();
        return new ScoreResult(_tally, _unreadable, Stopwatch.GetElapsedTime(start) - loading, loading);
    }

    private void Score(ScoreInput input, ScoreOutput? output, SpamClassifier classifier, CancellationToken cancellationToken)
    {
        var (current, next) = (new PostBatch(classifier), new PostBatch(classifier));
        using var records = input.Records(_unreadable.Add, cancellationToken).GetEnumerator();
        Fill(current, records, input.Name);
        while (current.Count > 0)
        {
            // One thread reads ahead while the others classify; what is read ahead is bounded by the batch.
            var classifying = Task.Run(current.Classify, cancellationToken);
            Fill(next, records, input.Name);
            classifying.GetAwaiter().GetResult();
            cancellationToken.ThrowIfCancellationRequested();
            Record(current, input, output);
            (current, next) = (next, current);
        }

        Meter.EndOfInput(input.BytesRead);
    }

    private void Record(PostBatch batch, ScoreInput input, ScoreOutput? output)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var classification = batch.Classification(i);
            _tally.Add(batch[i], classification, input.AuthorColumn);
            output?.Write(batch[i], classification);
        }

        Meter.Report(_tally.Count, input.BytesRead);
    }

    private static void Fill(PostBatch batch, IEnumerator<ExportRecord> records, string name)
    {
        batch.Clear();
        try
        {
            while (!batch.IsFull && records.MoveNext())
            {
                batch.Add(records.Current);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(name, exception), exception);
        }
    }
}
