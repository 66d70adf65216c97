using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>An export of comments and the whole job: orientation, intent, whether the model knows the language.</summary>
[BenchmarkCategory("10,000 short comments, one thread")]
public class ShortComments
{
    private const int Count = 10_000;

    private readonly SpamSensePosts _posts;
    private readonly MlNetPosts<WholeVerdict> _mlNet;

    public ShortComments()
    {
        var posts = new PostGenerator().Comments(Count);
        _posts = new SpamSensePosts(posts, SpamSensePosts.OneThread);
        _mlNet = new MlNetPosts<WholeVerdict>(posts, SpamSensePosts.OneThread);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.Strings();

    [Benchmark(OperationsPerInvoke = Count)]
    public void SpamSenseUtf8() => _posts.Utf8();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEngine() => _mlNet.PredictionEngine();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEnginePool() => _mlNet.PredictionEnginePool();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetTransform() => _mlNet.Transform();
}
