using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks.Columns;

/// <summary>How many posts a second the mean amounts to.</summary>
internal sealed class PostsPerSecondColumn : PostColumn
{
    private const double NanosecondsPerSecond = 1e9;

    public override string ColumnName => "Posts/s";

    public override string Legend => "Posts classified in one second, on all cores that the row uses";

    public override int PriorityInCategory => 0;

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (NanosecondsPerSecond / statistics.Mean / OperationsOfPost(benchmarkCase)).ToString("N0", CultureInfo.InvariantCulture)
            : "?";
}
