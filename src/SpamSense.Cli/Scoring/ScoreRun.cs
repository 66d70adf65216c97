using System.Diagnostics;
using SpamSense.Cli.Filtering;
using SpamSense.Cli.Scoring.Resuming;
using SpamSense.Cli.Scoring.Sampling;
using SpamSense.Cli.Scoring.Sharding;

namespace SpamSense.Cli.Scoring;

/// <summary>Scores the records of all inputs and writes them, in order and in bounded memory.</summary>
/// <remarks>
/// What can be scored is scored and kept: a record or an input that cannot be read is named, and the run goes on with the next. The run fails before it
/// begins when the command line means nothing or no input can be opened, and later only when the output cannot be written or nothing at all was scored.
/// </remarks>
internal sealed class ScoreRun(ScoreRequest request)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>How far the run is; another thread may look.</summary>
    public RunMeter Meter { get; } = new();

    public ScoreResult Execute(CancellationToken cancellationToken)
    {
        request.Check();
        var expanded = request with { Files = InputFiles.Expand(request.Files, "score", request.Written) };
        using var inputs = ScoreInputs.Open(expanded.Files, expanded.ReaderOptions, cancellationToken, request.Written);
        if (request.Output is not null)
        {
            OutputTarget.Check(request.Output, inputs.Select(static input => input.Place));
        }

        var filter = Filter(inputs, cancellationToken);
        var findings = new ScoreFindings(request.Top, request.Threshold);

        // Only a checkpoint has to know the model before the output is opened.
        var model = request.Checkpoint is null ? null : LoadedModel.Load(request.Threshold);
        var session = model is null ? null : CheckpointSession.Begin(expanded, inputs, model.Classifier.Manifest.Sha256);
        if (request.Shard is { } shard)
        {
            ShardPlan.Apply(shard, inputs, Threads, cancellationToken);
        }

        session?.Restore(findings, inputs);
        if (session is { IsComplete: true })
        {
            session.EndOther();
            return Result(expanded, inputs, findings, findings.ReadCount, model!, timings: null, cancellationToken);
        }

        Meter.Expect(inputs.TotalLength);
        using var output = ScoreOutput.Create(expanded, inputs, session, cancellationToken);

        // After all that can fail at once: nobody waits for a model to hear that a file is missing.
        model ??= LoadedModel.Load(request.Threshold);
        session?.Save(findings, output!, isComplete: false);
        var earlier = findings.ReadCount;
        var timings = Run(inputs, filter, findings, output, session, model.Classifier, cancellationToken);
        ThrowIfNothing(inputs, findings);
        Complete(output, session, findings);
        return Result(expanded, inputs, findings, earlier, model, timings, cancellationToken);
    }

    private int Threads => request.Threads > 0 ? request.Threads : Environment.ProcessorCount;

    private RecordFilter? Filter(ScoreInputs inputs, CancellationToken cancellationToken) =>
        request.Where is { } where ? RecordFilter.Parse(where, inputs.Columns, () => inputs.CollectColumns(cancellationToken)) : null;

    private ScoreTimings Run(
        ScoreInputs inputs,
        RecordFilter? filter,
        ScoreFindings findings,
        ScoreOutput? output,
        CheckpointSession? session,
        SpamClassifier classifier,
        CancellationToken cancellationToken)
    {
        var (before, begin) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        using var blocks = new InputBlocks(inputs, cancellationToken);
        StageClock stages;
        if (request.Sample is { } size)
        {
            var choice = new SampleChoice(size, request.Seed ?? 0);
            stages = new BlockPipeline(Threads, new SampleSteps(blocks, findings, choice, filter, classifier, Meter)).Run();
            using var sample = new SampleBlocks(choice.InOrder(), blocks.BytesRead);
            stages.Add(new BlockPipeline(Threads, new ScoreSteps(sample, findings, output, classifier, Meter, cancellationToken)).Run());
        }
        else
        {
            var steps = new ScoreSteps(blocks, findings, output, classifier, Meter, cancellationToken) { Filter = filter, Session = session };
            stages = new BlockPipeline(Threads, steps).Run();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new ScoreTimings(Threads, stages, Stopwatch.GetElapsedTime(begin), Environment.CpuUsage.TotalTime - before);
    }

    private static void ThrowIfNothing(ScoreInputs inputs, ScoreFindings findings)
    {
        if (findings.ReadCount == 0 && findings.Failures.Count == inputs.Count)
        {
            string[] failures = [.. inputs.Failures, .. findings.Failures];
            InputFailures.Write(failures.SkipLast(1));
            throw new CommandFailureException(failures[^1]);
        }
    }

    private static void Complete(ScoreOutput? output, CheckpointSession? session, ScoreFindings findings)
    {
        output?.CompleteContent();
        if (session is not null)
        {
            session.Save(findings, output!, isComplete: true);
            session.End(output!.Rename);
        }
    }

    private ScoreResult Result(
        ScoreRequest expanded,
        ScoreInputs inputs,
        ScoreFindings findings,
        long earlier,
        LoadedModel model,
        ScoreTimings? timings,
        CancellationToken cancellationToken)
    {
        // Lines before a part are counted only where one of its lines is named.
        if (findings.Unreadable.Count > 0 || (!request.Quiet && request.Top > 0))
        {
            foreach (var input in inputs)
            {
                if (input.CountLinesBefore(cancellationToken) is var lines and > 0)
                {
                    findings.ShiftLines(input.Name, lines);
                }
            }
        }

        return new ScoreResult(expanded.Files, findings, earlier, Stopwatch.GetElapsedTime(_start) - model.Time, model.Time, timings)
        {
            Failures = [.. inputs.Failures, .. findings.Failures],
            ReplacedColumns = request.Output is null ? [] : inputs.ForeignScores,
        };
    }
}
