using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

namespace SpamSense.Benchmarks.Scorers;

/// <summary>How the pool of engines makes one more.</summary>
/// <param name="create">Creates an engine.</param>
internal sealed class EnginePolicy<TVerdict>(Func<PredictionEngine<PostRow, TVerdict>> create) : PooledObjectPolicy<PredictionEngine<PostRow, TVerdict>>
    where TVerdict : class, new()
{
    public override PredictionEngine<PostRow, TVerdict> Create() => create();

    public override bool Return(PredictionEngine<PostRow, TVerdict> obj) => true;
}
