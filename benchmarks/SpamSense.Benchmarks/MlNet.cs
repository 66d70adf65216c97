using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;

namespace SpamSense.Benchmarks;

/// <summary>The model of <see cref="SpamClassifier.Default"/>, run by ML.NET in the two ways that its documentation shows.</summary>
internal sealed class MlNet
{
    private readonly MLContext _context = new();
    private readonly ITransformer _model;
    private readonly PredictionEngine<PostRow, PostScore> _engine;
    private readonly PostRow _row = new();
    private PostScore _score = new();

    public MlNet()
    {
        _model = MlNetPipeline.Create();
        _engine = _context.Model.CreatePredictionEngine<PostRow, PostScore>(_model);
    }

    public IDataView View(IEnumerable<string> posts) => _context.Data.LoadFromEnumerable(posts.Select(post => new PostRow { Text = post }).ToArray());

    public float Predict(string post)
    {
        _row.Text = post;
        _engine.Predict(_row, ref _score);
        return _score.Probability;
    }

    public void Transform(IDataView posts, Span<float> probabilities)
    {
        var next = 0;
        foreach (var probability in _model.Transform(posts).GetColumn<float>(nameof(PostScore.Probability)))
        {
            probabilities[next++] = probability;
        }
    }
}
