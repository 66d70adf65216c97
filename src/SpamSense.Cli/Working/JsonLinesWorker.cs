using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Exports.Lines;

namespace SpamSense.Cli.Working;

/// <summary>Answers every line of standard input by one on standard output, in order, and as soon as no more input waits.</summary>
internal static class JsonLinesWorker
{
    public static WorkerResult Run(WorkerRequest request, CancellationToken cancellationToken)
    {
        // The blocks are what goes to several threads, not the posts in them.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = 1 });
        var reader = new JsonLineReader(new StandardInput(cancellationToken), StandardInput.Name, request.TextColumn, request.HasChunkHeaders);
        using var answers = new JsonLineAnswers(request.VerdictOnly, request.IdColumn);
        var output = new GuardedStream(StandardOutput.Open(), StandardOutput.Name);
        var steps = new JsonLinesSteps(reader, classifier, answers, output, cancellationToken);
        new BlockPipeline(request.Threads > 0 ? request.Threads : Environment.ProcessorCount, steps).Run();
        cancellationToken.ThrowIfCancellationRequested();
        return steps.Failure is { } failure ? throw failure : steps.Result;
    }
}
