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
    // By itself BenchmarkDotNet goes on to 50 and 100 where a machine is restless: a quarter of an hour for one digit more.
    private const int FewestWarmups = 3;
    private const int MostWarmups = 6;
    private const int FewestIterations = 8;
    private const int MostIterations = 15;

    public BenchmarkConfig(bool @short)
    {
        AddJob(@short
            ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)
            : Job.Default.WithMinWarmupCount(FewestWarmups).WithMaxWarmupCount(MostWarmups)
                .WithMinIterationCount(FewestIterations).WithMaxIterationCount(MostIterations));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new SubjectColumn(), new PostsPerSecondColumn(), new BytesPerPostColumn());
        HideColumns("Type", "Categories", nameof(ByBatchSize.Batch), nameof(ByLength.Length), nameof(ByNonAscii.NonAscii), nameof(ByThreads.Threads), "Allocated", "Alloc Ratio", "Gen0", "Gen1", "Gen2", "RatioSD", "Error", "Median");
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams);
        WithOptions(ConfigOptions.JoinSummary);
        WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Nanosecond));
    }
}
