using Microsoft.ML;

namespace SpamSense.Benchmarks;

/// <summary>The same posts, all at once, in the three ways that the batch benchmarks compare.</summary>
internal sealed class ManyPosts
{
    // Twice what the classifier promises: it rounds to six decimals, and ML.NET adds in single precision and its own order.
    private const float LargestDifference = 2e-5f;

    private readonly string[] _posts;
    private readonly Classification[] _classifications;
    private readonly float[] _probabilities;
    private readonly MlNet _mlNet = new();
    private readonly IDataView _view;

    public ManyPosts(string[] posts)
    {
        _posts = posts;
        _classifications = new Classification[posts.Length];
        _probabilities = new float[posts.Length];
        _view = _mlNet.View(posts);
        Agree();
    }

    public void SpamSense() => SpamClassifier.Default.Classify(_posts, _classifications);

    public void PredictionEngine()
    {
        for (var i = 0; i < _posts.Length; i++)
        {
            _probabilities[i] = _mlNet.Predict(_posts[i]);
        }
    }

    public void Transform() => _mlNet.Transform(_view, _probabilities);

    /// <summary>A comparison of speeds means nothing between two things that say something different.</summary>
    private void Agree()
    {
        SpamSense();
        Transform();
        for (var i = 0; i < _posts.Length; i++)
        {
            if (Math.Abs(_classifications[i].MonetizationProbability - _probabilities[i]) > LargestDifference)
            {
                throw new InvalidOperationException($"SpamSense says {_classifications[i].MonetizationProbability}, ML.NET {_probabilities[i]}: {_posts[i]}");
            }
        }
    }
}
