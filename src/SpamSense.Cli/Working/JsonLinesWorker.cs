using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Exports.Lines;

namespace SpamSense.Cli.Working;

/// <summary>Answers every line of standard input by one on standard output, in order, and as soon as no more input waits.</summary>
internal static class JsonLinesWorker
{
    /// <summary>Answers all lines.</summary>
    /// <param name="request">How.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Exports.ExportFormatException">A chunk has no header; what came before is answered.</exception>
    public static WorkerResult Run(WorkerRequest request, Stream input, Stream output, CancellationToken cancellationToken)
    {
        // The blocks are what goes to several threads, not the posts in them.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = 1 });
        var reader = new JsonLineReader(input, StandardInput.Name, request.TextColumn, request.HasChunkHeaders);
        using var answers = new JsonLineAnswers(request.VerdictOnly, request.IdColumn);
        var steps = new JsonLinesSteps(reader, classifier, answers, output, cancellationToken);
        new BlockPipeline(request.Threads > 0 ? request.Threads : Environment.ProcessorCount, steps).Run();
        cancellationToken.ThrowIfCancellationRequested();
        return steps.Failure is { } failure ? throw failure : steps.Result;
    }
}
