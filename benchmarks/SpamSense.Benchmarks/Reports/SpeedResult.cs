namespace SpamSense.Benchmarks.Reports;

/// <summary>What <c>benchmarks/peers/run</c> wrote.</summary>
internal sealed record SpeedResult(string Date, string Processor, IReadOnlyList<SpeedRow> Rows, ThreadSpeeds Threads)
{
    public SpeedRow? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);
}
