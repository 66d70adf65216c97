using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>Makes a classifier of a model that is in memory.</summary>
internal static class TrainedClassifier
{
    internal static SpamClassifier Of(MlNetModel model, ModelManifest manifest) => new(model, manifest, new SpamClassifierOptions());
}
