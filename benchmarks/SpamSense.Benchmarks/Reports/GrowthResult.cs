namespace SpamSense.Benchmarks.Reports;

/// <summary>What <c>benchmarks/growth</c> wrote.</summary>
internal sealed record GrowthResult(string Date, IReadOnlyList<GrowthRun> Library, IReadOnlyList<GrowthRun> Files)
{
    /// <summary>The largest file of a format that was scored.</summary>
    public GrowthRun? Largest(string format, int threads) =>
        Files.Where(run => run.Format == format && run.Threads == threads).MaxBy(run => run.Posts);
}
