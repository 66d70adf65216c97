using SpamSense.Scoring;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Evaluation.CrossValidation;

namespace SpamSense.Training;

/// <summary>What a training run made.</summary>
/// <param name="Zip">The ML.NET model file.</param>
/// <param name="Manifest">What the file is.</param>
/// <param name="LeftOut">How models of this kind do on sources that they have not seen.</param>
/// <param name="Mistakes">The worst mistakes of those models on texts that may be shown.</param>
/// <param name="Options">The settings of the run.</param>
public sealed record TrainedModel(
    ReadOnlyMemory<byte> Zip, ModelManifest Manifest, EvaluationReport LeftOut, IReadOnlyList<Mistake> Mistakes, TrainingOptions Options)
{
    /// <summary>The left-out verdicts that <see cref="LeftOut"/> was computed of.</summary>
    public IReadOnlyList<JudgedPost> Judged { get; init; } = [];

    /// <summary>What attacks do to posts of our own corpus, judged by models that have not seen their part of it.</summary>
    public IReadOnlyList<AttackResult> Attacks { get; init; } = [];

    /// <summary>How models do on some sources that they know in part.</summary>
    public IReadOnlyList<CrossValidation> CrossValidations { get; init; } = [];

    /// <summary>Opens the model, as a reader of the file would.</summary>
    /// <exception cref="InvalidDataException">The model is none of this version of SpamSense.</exception>
    public SpamClassifier CreateClassifier() =>
        TrainedClassifier.Of(MlNetModel.Load(Zip.ToArray(), Manifest, "The new model"), Manifest);
}
