using Microsoft.ML;

namespace SpamSense.Benchmarks;

/// <summary>The same posts, all at once, in the three ways that the batch benchmarks compare.</summary>
internal sealed class ManyPosts
{
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
}
