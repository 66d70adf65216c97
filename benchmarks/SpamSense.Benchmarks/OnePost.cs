using BenchmarkDotNet.Attributes;

namespace SpamSense.Benchmarks;

/// <summary>A comment arrives and somebody waits for the answer. Every call gets another one, so that no row learns the branches by heart.</summary>
[BenchmarkCategory("1 post")]
public class OnePost
{
    private const int Different = 1_024;

    private readonly string[] _posts = new PostGenerator().ShortComments(Different);
    private readonly float[] _probability = new float[1];
    private readonly MlNet _mlNet = new();
    private int _next;

    [Benchmark(Baseline = true)]
    public float SpamSense() => SpamClassifier.Default.Classify(Next()).MonetizationProbability;

    [Benchmark]
    public float MlNetPredictionEngine() => _mlNet.Predict(Next());

    [Benchmark]
    public float MlNetTransform()
    {
        _mlNet.Transform(_mlNet.View([Next()]), _probability);
        return _probability[0];
    }

    private string Next() => _posts[_next++ % Different];
}
