using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks;

/// <summary>Managed memory for one post. BenchmarkDotNet's own column cuts the fraction, and here the fraction is all there is.</summary>
internal sealed class BytesPerPostColumn : IColumn
{
    public string Id => nameof(BytesPerPostColumn);

    public string ColumnName => "Bytes/post";

    public string Legend => "Managed memory allocated for one post, on all threads";

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 1;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var memory = summary[benchmarkCase]?.GcStats ?? default;
        return memory.TotalOperations > 0 && memory.GetTotalAllocatedBytes(excludeAllocationQuantumSideEffects: false) is { } bytes
            ? ((double)bytes / memory.TotalOperations).ToString("N1", CultureInfo.InvariantCulture)
            : "?";
    }
}
