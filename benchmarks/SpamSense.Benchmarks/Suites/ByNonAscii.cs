using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>Comments of which another share, in percent, has a character beyond ASCII.</summary>
[BenchmarkCategory("By share of posts beyond ASCII, one thread")]
public class ByNonAscii
{
    private const int Count = 10_000;

    private SpamSensePosts _posts = null!;
    private MlNetPosts<WholeVerdict> _mlNet = null!;

    [Params(0, 10, 50, 100)]
    public int NonAscii { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var posts = new PostGenerator(NonAscii).Comments(Count);
        _posts = new SpamSensePosts(posts, SpamSensePosts.OneThread);
        _mlNet = new MlNetPosts<WholeVerdict>(posts, SpamSensePosts.OneThread);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void SpamSense() => _posts.Strings();

    [Benchmark(OperationsPerInvoke = Count)]
    public void SpamSenseUtf8() => _posts.Utf8();

    [Benchmark(OperationsPerInvoke = Count)]
    public void MlNetPredictionEngine() => _mlNet.PredictionEngine();
}
