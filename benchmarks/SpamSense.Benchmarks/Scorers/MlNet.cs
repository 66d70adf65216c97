using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;
using SpamSense.Scoring;

namespace SpamSense.Benchmarks.Scorers;

/// <summary>The model of <see cref="SpamClassifier"/>, run by ML.NET in the ways that its documentation shows.</summary>
/// <typeparam name="TVerdict">What is read of a verdict.</typeparam>
internal sealed class MlNet<TVerdict>
    where TVerdict : class, IPostVerdict, new()
{
    private readonly MLContext _context = new();
    private readonly ITransformer _model;
    private readonly PredictionEngine<PostRow, TVerdict> _engine;
    private readonly ObjectPool<PredictionEngine<PostRow, TVerdict>> _pool;
    private readonly PostRow _row = new();
    private TVerdict _verdict = new();

    public MlNet(SpamClassifierOptions options)
    {
        _model = MlNetPipeline.Create(EmbeddedModel.Shared, options);
        _engine = CreateEngine();
        _pool = new DefaultObjectPool<PredictionEngine<PostRow, TVerdict>>(new EnginePolicy<TVerdict>(CreateEngine));
    }

    public IDataView View(IEnumerable<string> posts) => _context.Data.LoadFromEnumerable(posts.Select(post => new PostRow { Text = post }).ToArray());

    public TVerdict Predict(string post) => Predict(_engine, post);

    /// <summary>As <c>PredictionEnginePool</c> does it: an engine is not safe for many threads, so each call borrows one.</summary>
    public TVerdict PredictPooled(string post)
    {
        var engine = _pool.Get();
        var verdict = Predict(engine, post);
        _pool.Return(engine);
        return verdict;
    }

    public void Transform(IDataView posts, Span<float> probabilities)
    {
        var next = 0;
        foreach (var verdict in _context.Data.CreateEnumerable<TVerdict>(_model.Transform(posts), reuseRowObject: true))
        {
            probabilities[next++] = verdict.Probability;
        }
    }

    private TVerdict Predict(PredictionEngine<PostRow, TVerdict> engine, string post)
    {
        _row.Text = post;
        engine.Predict(_row, ref _verdict);
        return _verdict;
    }

    private PredictionEngine<PostRow, TVerdict> CreateEngine() => _context.Model.CreatePredictionEngine<PostRow, TVerdict>(_model);
}
