using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>The same million comments, in batches of another size: what a call costs, and what many at once give.</summary>
[BenchmarkCategory("By batch size")]
public class ByBatchSize
{
    private const int Count = 1_000_000;

    private readonly SpamSensePosts _posts = new(new PostGenerator().Comments(Count), new SpamClassifierOptions());

    [Params(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Batch { get; set; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.Strings(Batch);

    [Benchmark(OperationsPerInvoke = Count)]
    public void SpamSenseUtf8() => _posts.Utf8(Batch);
}
