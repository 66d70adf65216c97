using BenchmarkDotNet.Attributes;

namespace SpamSense.Benchmarks;

/// <summary>An export of comments, a sentence or three each.</summary>
[BenchmarkCategory("10,000 short comments")]
public class TenThousandComments
{
    private const int Count = 10_000;

    private readonly ManyPosts _posts = new(new PostGenerator().ShortComments(Count));

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.SpamSense();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEngine() => _posts.PredictionEngine();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetTransform() => _posts.Transform();
}
