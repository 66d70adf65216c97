using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks;

/// <summary>How many posts a second the mean amounts to: an operation of every benchmark here is one post.</summary>
internal sealed class PostsPerSecondColumn : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    public string Id => nameof(PostsPerSecondColumn);

    public string ColumnName => "Posts/s";

    public string Legend => "Posts classified in one second, on all cores that the row uses";

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (NanosecondsPerSecond / statistics.Mean).ToString("N0", CultureInfo.InvariantCulture)
            : "?";
}
