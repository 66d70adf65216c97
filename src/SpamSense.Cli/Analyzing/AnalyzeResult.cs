using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Analyzing;

/// <summary>What is left of a run when every post is analyzed.</summary>
/// <param name="Tally">The counts.</param>
/// <param name="Unreadable">The records that were skipped.</param>
/// <param name="Fixed">The inputs in which something was mended; <see langword="null"/> when nobody asked.</param>
/// <param name="Elapsed">The time from the opening of the first file to the last finding written, without the loading.</param>
/// <param name="Loading">The time that the model and the rules took to load.</param>
internal sealed record AnalyzeResult(AnalysisTally Tally, UnreadableReport Unreadable, IReadOnlyList<FixedFile>? Fixed, TimeSpan Elapsed, TimeSpan Loading);
