using SpamSense.Cli.Filtering;

namespace SpamSense.Cli.Scoring.Sampling;

/// <summary>Reads all inputs and chooses a sample of the records that pass. Nothing is scored unless the filter asks for the verdict.</summary>
internal sealed class SampleSteps(
    IBlockSource source, ScoreFindings findings, SampleChoice choice, RecordFilter? filter, SpamClassifier classifier, RunMeter meter) : IBlockSteps
{
    public bool Read(ScoreBlock block, StageClock clock) => source.Read(block, clock);

    public void Work(ScoreBlock block, StageClock clock)
    {
        if (block.Failure is not null)
        {
            return;
        }

        block.Parse();
        clock.Mark(ScoreStage.Parsing);
        if (filter is { AsksForRecord: true })
        {
            block.KeepRecords(filter);
            clock.Mark(ScoreStage.Filtering);
        }

        if (filter is { AsksForVerdict: true })
        {
            block.Classify(classifier);
            clock.Mark(ScoreStage.Scoring);
            block.KeepVerdicts(filter);
            clock.Mark(ScoreStage.Filtering);
        }
    }

    public void Deliver(ScoreBlock block, StageClock clock)
    {
        clock.Mark(ScoreStage.Waiting);
        findings.AddReading(block);
        choice.Offer(block);
        clock.Mark(ScoreStage.Counting);
        meter.Report(findings.ReadCount, block.BytesRead);
    }
}
