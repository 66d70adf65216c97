using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using SpamSense.Benchmarks.Columns;

namespace SpamSense.Benchmarks.Suites;

/// <summary>One table for all benchmarks: what a post costs, and how many times as much it costs with ML.NET alone.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    // On a machine that others use too, BenchmarkDotNet would go on to 50 and 100: a quarter of an hour for one digit more.
    private const int MostWarmups = 10;
    private const int MostIterations = 30;

    public BenchmarkConfig(bool @short)
    {
        AddJob(@short
            ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)
            : Job.Default.WithMaxWarmupCount(MostWarmups).WithMaxIterationCount(MostIterations));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(CategoriesColumn.Default, new PostsPerSecondColumn(), new BytesPerPostColumn());
        HideColumns("Type", "Allocated", "Alloc Ratio", "Gen0", "Gen1", "Gen2", "RatioSD", "Error", "Median");
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams);
        WithOptions(ConfigOptions.JoinSummary);
        WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Nanosecond));
    }
}
