using Microsoft.ML;
using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>A model that has not seen one source, and the scores that it gave to this source's posts.</summary>
internal sealed class LeftOutModel(string source, MLContext context, PipelineTrainer trainer, ITransformer model, IReadOnlyList<LeftOutScore> scores)
{
    /// <summary>Before calibration a score is the log-odds.</summary>
    private static readonly Calibration None = new(-1, 0);

    /// <summary>The source that the model has not seen.</summary>
    internal string Source { get; } = source;

    /// <summary>What it says of the source.</summary>
    internal IReadOnlyList<LeftOutScore> Scores { get; } = scores;

    /// <summary>The model as a classifier, whose probabilities are not calibrated.</summary>
    internal SpamClassifier CreateClassifier()
    {
        var schema = trainer.Load([new TrainingRow { Signals = new float[SignalLexicon.Default.Count] }]).Schema;
        var mlNet = MlNetModel.Of(context, trainer.Calibrate(model, None), schema);
        var manifest = new ModelManifest { Sha256 = "", FeaturizerSha256 = Featurizer.Sha256 };
        return new SpamClassifier(new ScoringModel(mlNet.Weights, () => manifest, () => mlNet), new SpamClassifierOptions());
    }
}
