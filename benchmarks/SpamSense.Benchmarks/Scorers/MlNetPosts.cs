using Microsoft.ML;

namespace SpamSense.Benchmarks.Scorers;

/// <summary>The same posts as <see cref="SpamSensePosts"/> has, scored by ML.NET.</summary>
/// <typeparam name="TVerdict">What is read of a verdict.</typeparam>
internal sealed class MlNetPosts<TVerdict> : IMlNetPosts
    where TVerdict : class, IPostVerdict, new()
{
    // Twice what the classifier promises: it rounds to six decimals, and ML.NET adds in single precision and its own order.
    private const float LargestDifference = 2e-5f;

    private readonly string[] _posts;
    private readonly float[] _probabilities;
    private readonly MlNet<TVerdict> _mlNet;
    private readonly IDataView _view;

    public MlNetPosts(string[] posts, SpamClassifierOptions options)
    {
        _posts = posts;
        _probabilities = new float[posts.Length];
        _mlNet = new MlNet<TVerdict>(options);
        _view = _mlNet.View(posts);
        Agree(SpamClassifier.Create(options));
    }

    public void PredictionEngine()
    {
        for (var i = 0; i < _posts.Length; i++)
        {
            _probabilities[i] = _mlNet.Predict(_posts[i]).Probability;
        }
    }

    public void PredictionEnginePool()
    {
        for (var i = 0; i < _posts.Length; i++)
        {
            _probabilities[i] = _mlNet.PredictPooled(_posts[i]).Probability;
        }
    }

    public void Transform() => _mlNet.Transform(_view, _probabilities);

    /// <summary>A comparison of speeds means nothing between two things that say something different.</summary>
    private void Agree(SpamClassifier classifier)
    {
        Transform();
        for (var i = 0; i < _posts.Length; i++)
        {
            var ours = classifier.Classify(_posts[i]).MonetizationProbability;
            if (Math.Abs(ours - _probabilities[i]) > LargestDifference)
            {
                throw new InvalidOperationException($"SpamSense says {ours}, ML.NET {_probabilities[i]}: {_posts[i]}");
            }
        }
    }
}
