namespace SpamSense.Benchmarks.Reports;

/// <summary>Posts a second on one thread and on two, by the clock on the wall, and the ratio of the two.</summary>
internal sealed record ThreadSpeeds(double One, double Two, double Ratio);
