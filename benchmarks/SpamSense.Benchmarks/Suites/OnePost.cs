using System.Text;
using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Suites;

/// <summary>A comment arrives and somebody waits for the answer. Every call gets another one, so that no row learns the branches by heart.</summary>
[BenchmarkCategory("1 post")]
public class OnePost
{
    private const int Different = 1 << 16;

    private readonly string[] _posts = new PostGenerator().Comments(Different);
    private readonly byte[][] _utf8;
    private readonly float[] _probability = new float[1];
    private readonly SpamClassifier _scoreOnly = SpamClassifier.Create(SpamSensePosts.ScoreOnly);
    private readonly MlNet<WholeVerdict> _mlNet = new(SpamSensePosts.OneThread);
    private int _next;

    public OnePost() => _utf8 = [.. _posts.Select(Encoding.UTF8.GetBytes)];

    [Benchmark(Baseline = true)]
    public float SpamSense() => SpamClassifier.Default.Classify(_posts[Next()]).MonetizationProbability;

    [Benchmark]
    public float SpamSenseUtf8() => SpamClassifier.Default.ClassifyUtf8(_utf8[Next()]).MonetizationProbability;

    [Benchmark]
    public float SpamSenseScoreOnly() => _scoreOnly.Classify(_posts[Next()]).MonetizationProbability;

    [Benchmark]
    public float MlNetPredictionEngine() => _mlNet.Predict(_posts[Next()]).Probability;

    [Benchmark]
    public float MlNetPredictionEnginePool() => _mlNet.PredictPooled(_posts[Next()]).Probability;

    [Benchmark]
    public float MlNetTransform()
    {
        _mlNet.Transform(_mlNet.View([_posts[Next()]]), _probability);
        return _probability[0];
    }

    private int Next() => _next++ % Different;
}
