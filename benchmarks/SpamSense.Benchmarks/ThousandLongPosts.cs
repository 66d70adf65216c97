using BenchmarkDotNet.Attributes;

namespace SpamSense.Benchmarks;

/// <summary>An archive of articles, two to five thousand characters each.</summary>
[BenchmarkCategory("1,000 long posts")]
public class ThousandLongPosts
{
    private const int Count = 1_000;

    private readonly ManyPosts _posts = new(new PostGenerator().LongPosts(Count));

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.SpamSense();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEngine() => _posts.PredictionEngine();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetTransform() => _posts.Transform();
}
