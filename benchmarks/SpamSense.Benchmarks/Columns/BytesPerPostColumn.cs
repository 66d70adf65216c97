using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks.Columns;

/// <summary>Managed memory for one post. BenchmarkDotNet's own column cuts the fraction, and here the fraction is all there is.</summary>
internal sealed class BytesPerPostColumn : PostColumn
{
    public override string ColumnName => "Bytes/post";

    public override string Legend => "Managed memory allocated for one post, on all threads";

    public override int PriorityInCategory => 1;

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var memory = summary[benchmarkCase]?.GcStats ?? default;
        return memory.TotalOperations > 0 && memory.GetTotalAllocatedBytes(excludeAllocationQuantumSideEffects: false) is { } bytes
            ? ((double)bytes * OperationsOfPost(benchmarkCase) / memory.TotalOperations).ToString("N1", CultureInfo.InvariantCulture)
            : "?";
    }
}
