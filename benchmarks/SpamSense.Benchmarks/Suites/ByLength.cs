using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>A million characters in posts of another length. An operation is a character, so that the mean shows whether long posts cost more.</summary>
[BenchmarkCategory("By length, mean of a character, one thread")]
public class ByLength
{
    private const int Characters = 1_000_000;

    private SpamSensePosts _posts = null!;
    private MlNetPosts<WholeVerdict> _mlNet = null!;

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var posts = new PostGenerator().OfLength(Length, Characters / Length);
        _posts = new SpamSensePosts(posts, SpamSensePosts.OneThread);
        _mlNet = new MlNetPosts<WholeVerdict>(posts, SpamSensePosts.OneThread);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Characters)]
    public void SpamSense() => _posts.Strings();

    [Benchmark(OperationsPerInvoke = Characters)]
    public void SpamSenseUtf8() => _posts.Utf8();

    [Benchmark(OperationsPerInvoke = Characters)]
    public void MlNetPredictionEngine() => _mlNet.PredictionEngine();
}
