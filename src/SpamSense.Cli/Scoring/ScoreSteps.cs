using SpamSense.Cli.Filtering;
using SpamSense.Cli.Scoring.Resuming;

namespace SpamSense.Cli.Scoring;

/// <summary>From the blocks of the inputs to the bytes of the output.</summary>
internal sealed class ScoreSteps : IBlockSteps
{
    private readonly IBlockSource _source;
    private readonly ScoreOutput? _output;
    private readonly SpamClassifier _classifier;
    private readonly RunMeter _meter;
    private readonly CancellationToken _cancellationToken;

    public ScoreSteps(
        IBlockSource source, ScoreFindings findings, ScoreOutput? output, SpamClassifier classifier, RunMeter meter, CancellationToken cancellationToken)
    {
        (_source, Findings, _output, _classifier, _meter, _cancellationToken) = (source, findings, output, classifier, meter, cancellationToken);
    }

    /// <summary>What was found, complete when everything is delivered.</summary>
    public ScoreFindings Findings { get; }

    /// <summary>What records must pass; <see langword="null"/> lets all through.</summary>
    public RecordFilter? Filter { get; init; }

    /// <summary>Where to say how far the run is; <see langword="null"/> for a run that nobody goes on with.</summary>
    public CheckpointSession? Session { get; init; }

    public bool Read(ScoreBlock block, StageClock clock) => _source.Read(block, clock);

    public void Work(ScoreBlock block, StageClock clock)
    {
        if (block.Failure is not null)
        {
            return;
        }

        block.Parse();
        clock.Mark(ScoreStage.Parsing);
        if (Filter is { AsksForRecord: true } before)
        {
            block.KeepRecords(before);
            clock.Mark(ScoreStage.Filtering);
        }

        block.Classify(_classifier);
        clock.Mark(ScoreStage.Scoring);
        if (Filter is { AsksForVerdict: true } after)
        {
            block.KeepVerdicts(after);
            clock.Mark(ScoreStage.Filtering);
        }

        block.ReadLabels();
        if (_output is not null)
        {
            block.Formatted.ResetWrittenCount();
            _output.Format(block);
            clock.Mark(ScoreStage.Formatting);
        }
    }

    public void Deliver(ScoreBlock block, StageClock clock)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        clock.Mark(ScoreStage.Waiting);
        Findings.AddReading(block);
        Findings.Tally.Add(block);
        clock.Mark(ScoreStage.Counting);
        if (block.Failure is null)
        {
            _output?.Write(block);
        }

        Session?.Advance(block, Findings, _output!);
        clock.Mark(ScoreStage.Writing);
        _meter.Report(Findings.ReadCount, block.BytesRead);
    }
}
