using SpamSense.Exports;

namespace SpamSense.Cli.Scoring.Sampling;

/// <summary>The records of a sample, a block after the other.</summary>
internal sealed class SampleBlocks(IReadOnlyList<SampledRecord> sample, long bytesRead) : IBlockSource
{
    private readonly ExportRecord[] _records = [.. sample.Select(static sampled => sampled.Record)];
    private int _taken;

    public bool Read(ScoreBlock block, StageClock clock)
    {
        if (_taken == _records.Length)
        {
            return false;
        }

        block.BeginParsed(sample[_taken].Fields);
        _taken += block.Batch.Fill(_records.AsSpan(_taken));
        block.BytesRead = bytesRead;
        clock.Mark(ScoreStage.Splitting);
        return true;
    }

    public void Dispose()
    {
    }
}
