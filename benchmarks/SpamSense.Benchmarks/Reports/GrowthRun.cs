namespace SpamSense.Benchmarks.Reports;

/// <summary>How long so many posts took, and the most memory meanwhile: from file to file in a format, or through the library where there is none.</summary>
internal sealed record GrowthRun(string? Format, long Posts, int Threads, double Seconds, double PeakBytes)
{
    public double PostsPerSecond => Posts / Seconds;
}
