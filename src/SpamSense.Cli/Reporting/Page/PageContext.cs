using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>What the sections of a page are made of.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Data">What was collected of all posts.</param>
/// <param name="Unreadable">The records that could not be read.</param>
/// <param name="Failures">How many inputs could not be read, or not to their end.</param>
/// <param name="Classifier">Explains the posts that are shown.</param>
internal sealed record PageContext(ReportRequest Request, ReportData Data, UnreadableReport Unreadable, int Failures, SpamClassifier Classifier);
