namespace SpamSense.Benchmarks.Reports;

/// <summary>A way to score posts and how fast it was on one core.</summary>
internal sealed record SpeedRow(string Name, string Title, string Setting, double PostsPerSecond, double TimesSlower, double? BytesPerPost);
