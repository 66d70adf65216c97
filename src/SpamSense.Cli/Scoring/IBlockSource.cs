namespace SpamSense.Cli.Scoring;

/// <summary>Where the blocks of a run come from.</summary>
internal interface IBlockSource : IDisposable
{
    /// <summary>Fills the next block.</summary>
    /// <returns>Whether there was anything left.</returns>
    bool Read(ScoreBlock block, StageClock clock);
}
