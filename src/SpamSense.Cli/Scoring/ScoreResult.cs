namespace SpamSense.Cli.Scoring;

/// <summary>What is left of a run when every record is scored.</summary>
/// <param name="Tally">The counts and the examples.</param>
/// <param name="Unreadable">The records that were skipped.</param>
/// <param name="Elapsed">The time from the opening of the first file to the last record written, without the loading.</param>
/// <param name="Loading">The time that the model took to load.</param>
/// <param name="Timings">Where the time went.</param>
internal sealed record ScoreResult(ScoreTally Tally, UnreadableReport Unreadable, TimeSpan Elapsed, TimeSpan Loading, ScoreTimings Timings);
