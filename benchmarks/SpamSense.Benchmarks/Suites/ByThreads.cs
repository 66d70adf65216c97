using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>The same comments on one thread, on two and on all cores.</summary>
[BenchmarkCategory("100,000 short comments, by threads")]
public class ByThreads
{
    private const int Count = 100_000;

    private SpamSensePosts _posts = null!;

    public static IEnumerable<int> Numbers { get; } = new[] { 1, 2, Environment.ProcessorCount }.Distinct().Order();

    [ParamsSource(nameof(Numbers))]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _posts = new SpamSensePosts(new PostGenerator().Comments(Count), new SpamClassifierOptions { MaxDegreeOfParallelism = Threads });

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.Strings();

    [Benchmark(OperationsPerInvoke = Count)]
    public void SpamSenseUtf8() => _posts.Utf8();
}
