namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The posts of one day, week, month …</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Balance">The posts.</param>
internal sealed record TimeBin(DateOnly Start, Balance Balance);
