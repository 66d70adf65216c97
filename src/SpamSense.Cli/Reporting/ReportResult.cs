using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Reporting;

/// <summary>What a run did.</summary>
/// <param name="Target">The file that was written.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Posts">How many posts it is about.</param>
/// <param name="Headline">What it says first.</param>
/// <param name="Unreadable">The records that it is not about.</param>
/// <param name="Failures">The inputs that it is not about, or not to their end, a sentence for each.</param>
/// <param name="Elapsed">How long reading, analyzing and writing took.</param>
internal sealed record ReportResult(string Target, long Length, long Posts, string Headline, UnreadableReport Unreadable, IReadOnlyList<string> Failures, TimeSpan Elapsed);
