using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>The shipped pipeline, fitted, and its training rows as features.</summary>
internal sealed class ShippedFeatures
{
    private readonly PipelineTrainer _trainer;
    private readonly ITransformer _features;
    private readonly ITransformer _linear;

    internal ShippedFeatures(TrialSplit split)
    {
        var context = new MLContext(split.Options.Seed);
        _trainer = new PipelineTrainer(context, split.Options);
        var rows = split.CopyRows();
        var steps = ((TransformerChain<ITransformer>)_trainer.Fit(rows, split.VocabularyOf(split.Options.MinSources))).ToArray();
        _features = new TransformerChain<ITransformer>(steps[..^1]);
        _linear = steps[^1];
        Count = rows.Count;
        Training = context.Data.Cache(
            _features.Transform(_trainer.Load(rows)),
            ModelShape.Features, ModelShape.HeardNgrams, ModelShape.ScaledSignals, nameof(TrainingRow.Label), nameof(TrainingRow.Weight));
    }

    /// <summary>How many rows are trained on.</summary>
    internal int Count { get; }

    internal IDataView Training { get; }

    /// <summary>The scores of the shipped pipeline itself.</summary>
    internal float[] Score(IReadOnlyList<TrainingRow> rows) => Score(_linear, rows);

    /// <summary>The scores of another last step.</summary>
    internal float[] Score(ITransformer last, IReadOnlyList<TrainingRow> rows) =>
        [.. last.Transform(_features.Transform(_trainer.Load(rows))).GetColumn<float>("Score")];
}
