namespace SpamSense.Cli.Scoring;

/// <summary>Where the time of a run went.</summary>
/// <param name="Threads">How many threads scored.</param>
/// <param name="Stages">The time of all of them together, by what they did.</param>
/// <param name="Elapsed">The time from the first block to the last.</param>
/// <param name="ProcessTime">The processor time of the whole process meanwhile; compiling the program's code is a part of it.</param>
internal sealed record ScoreTimings(int Threads, StageClock Stages, TimeSpan Elapsed, TimeSpan ProcessTime);
