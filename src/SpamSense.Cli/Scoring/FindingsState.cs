using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>What a checkpoint keeps of <see cref="ScoreFindings"/>.</summary>
/// <param name="Tally">The counts and the examples.</param>
/// <param name="UnreadableCount">How many records could not be read.</param>
/// <param name="Unreadable">The first of them.</param>
/// <param name="Failures">Why inputs could not be read to their ends.</param>
/// <param name="ReadCount">How many records were read.</param>
internal sealed record FindingsState(
    TallyState Tally, long UnreadableCount, IReadOnlyList<UnreadableRecord> Unreadable, IReadOnlyList<string> Failures, long ReadCount);
