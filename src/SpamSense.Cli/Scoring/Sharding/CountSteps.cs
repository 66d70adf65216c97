namespace SpamSense.Cli.Scoring.Sharding;

/// <summary>Reads all inputs and counts their records, those that cannot be read among them.</summary>
internal sealed class CountSteps(IBlockSource source, int inputs, CancellationToken cancellationToken) : IBlockSteps
{
    private readonly long[] _counts = new long[inputs];

    /// <summary>How many records each input has.</summary>
    public IReadOnlyList<long> Counts => _counts;

    public bool Read(ScoreBlock block, StageClock clock) => source.Read(block, clock);

    public void Work(ScoreBlock block, StageClock clock)
    {
        if (block.Failure is null)
        {
            block.Parse();
        }
    }

    public void Deliver(ScoreBlock block, StageClock clock)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _counts[block.InputIndex] += block.TotalCount;
    }
}
