using System.Diagnostics;

namespace SpamSense.Cli.Scoring;

/// <summary>Scores the records of all inputs and writes them, in order and in bounded memory.</summary>
internal sealed class ScoreRun(ScoreRequest request)
{
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

        // The blocks are what goes to several threads, not the posts in them.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = 1 });
        var loading = Stopwatch.GetElapsedTime(loadingStart);
        using var steps = new ScoreSteps(request, inputs, output, classifier, Meter, cancellationToken);
        var threads = request.Threads > 0 ? request.Threads : Environment.ProcessorCount;
        var (before, begin) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var stages = new BlockPipeline(threads, steps).Run();
        var timings = new ScoreTimings(threads, stages, Stopwatch.GetElapsedTime(begin), Environment.CpuUsage.TotalTime - before);
        cancellationToken.ThrowIfCancellationRequested();
        output?.Complete();
        return new ScoreResult(steps.Tally, steps.Unreadable, Stopwatch.GetElapsedTime(start) - loading, loading, timings);
    }
}
