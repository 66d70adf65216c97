using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>The same comments and the lesser job: the orientation alone.</summary>
[BenchmarkCategory("10,000 short comments, score only, one thread")]
public class ScoreOnlyComments
{
    private const int Count = 10_000;

    private readonly SpamSensePosts _posts;
    private readonly MlNetPosts<OrientationVerdict> _mlNet;

    public ScoreOnlyComments()
    {
        var posts = new PostGenerator().Comments(Count);
        _posts = new SpamSensePosts(posts, SpamSensePosts.ScoreOnly);
        _mlNet = new MlNetPosts<OrientationVerdict>(posts, SpamSensePosts.ScoreOnly);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.Strings();

    [Benchmark(OperationsPerInvoke = Count)]
    public void SpamSenseUtf8() => _posts.Utf8();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEngine() => _mlNet.PredictionEngine();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetTransform() => _mlNet.Transform();
}
