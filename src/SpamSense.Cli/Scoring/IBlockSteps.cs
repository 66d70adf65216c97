namespace SpamSense.Cli.Scoring;

/// <summary>What is done with each block of a run.</summary>
internal interface IBlockSteps
{
    /// <summary>Fills the next block. One thread at a time, in order.</summary>
    /// <returns>Whether there was anything left.</returns>
    bool Read(ScoreBlock block, StageClock clock);

    /// <summary>Does the larger part of the work. Any number of threads at a time.</summary>
    void Work(ScoreBlock block, StageClock clock);

    /// <summary>Takes what came of a block. One thread at a time, in the order of the reading.</summary>
    void Deliver(ScoreBlock block, StageClock clock);
}
