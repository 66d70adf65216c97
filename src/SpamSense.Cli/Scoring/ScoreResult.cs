namespace SpamSense.Cli.Scoring;

/// <summary>What is left of a run when every record is scored.</summary>
/// <param name="Files">The files that were read, patterns expanded.</param>
/// <param name="Findings">The counts, the examples, and what could not be read.</param>
/// <param name="EarlierCount">How many posts a run before this one had read, which this one went on with.</param>
/// <param name="Elapsed">The time from the opening of the first file to the last record written, without the loading.</param>
/// <param name="Loading">The time that the model took to load.</param>
/// <param name="Timings">Where the time went; <see langword="null"/> when nothing was left to do.</param>
internal sealed record ScoreResult(
    IReadOnlyList<string> Files, ScoreFindings Findings, long EarlierCount, TimeSpan Elapsed, TimeSpan Loading, ScoreTimings? Timings)
{
    public ScoreTally Tally => Findings.Tally;

    public UnreadableReport Unreadable => Findings.Unreadable;

    /// <summary>Why inputs could not be read, or not to their ends, a sentence for each.</summary>
    public required IReadOnlyList<string> Failures { get; init; }

    /// <summary>The inputs' own columns that the verdict has replaced in the output.</summary>
    public IReadOnlyList<string> ReplacedColumns { get; init; } = [];

    /// <summary>How the run ended, as scripts see it.</summary>
    public int ExitCode => Unreadable.Count > 0 || Failures.Count > 0 ? Cli.ExitCode.DoneInPart : Cli.ExitCode.Done;
}
