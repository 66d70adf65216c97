using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Training;

/// <summary>What a training run made.</summary>
/// <param name="Zip">The ML.NET model file.</param>
/// <param name="Manifest">What the file is.</param>
/// <param name="LeftOut">How models of this kind do on sources that they have not seen.</param>
/// <param name="Mistakes">The worst mistakes of those models on texts that may be shown.</param>
/// <param name="Languages">The identifier of languages that goes with the model; <see langword="null"/> where the posts were in too few languages for one.</param>
/// <param name="Options">The settings of the run.</param>
public sealed record TrainedModel(
    ReadOnlyMemory<byte> Zip, ModelManifest Manifest, EvaluationReport LeftOut, IReadOnlyList<Mistake> Mistakes, TrainedLanguages? Languages, TrainingOptions Options);
