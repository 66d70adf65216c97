using System.Security.Cryptography;
using SpamSense.Scoring;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Evaluation.CrossValidation;
using SpamSense.Training.Languages;

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
    /// <summary>The model files that go with the first, by file name.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Companions { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>The weights of the model and its companions, for a start without ML.NET.</summary>
    public ReadOnlyMemory<byte> Frozen { get; init; }

    /// <summary>The identifier of languages; <see langword="null"/> where the posts were in too few languages for one.</summary>
    public TrainedLanguages? Languages { get; init; }

    /// <summary>How the intents are told; <see langword="null"/> where the posts say too little of theirs.</summary>
    public IntentReport? Intents { get; init; }

    /// <summary>The left-out verdicts that <see cref="LeftOut"/> was computed of.</summary>
    public IReadOnlyList<JudgedPost> Judged { get; init; } = [];

    /// <summary>What attacks do to posts of our own corpus, judged by models that have not seen their part of it.</summary>
    public IReadOnlyList<AttackResult> Attacks { get; init; } = [];

    /// <summary>How models do on some sources that they know in part.</summary>
    public IReadOnlyList<CrossValidation> CrossValidations { get; init; } = [];

    /// <summary>Opens the model with its companions, as a reader of the files would.</summary>
    /// <exception cref="InvalidDataException">The model is none of this version of SpamSense.</exception>
    public SpamClassifier CreateClassifier() =>
        SpamClassifier.Open(Files, Manifest, new SpamClassifierOptions());

    private ModelFiles Files => new("The new model", () => Zip.ToArray(), name => (name == FrozenFile.Name ? Frozen : Companions[name]).ToArray());

    /// <summary>The same with its frozen file; the manifest names it.</summary>
    internal TrainedModel Freeze()
    {
        var frozen = FrozenModel.Of(Files, Manifest);
        return this with { Frozen = frozen.Bytes, Manifest = frozen.Manifest };
    }

    /// <summary>The same with one more file that goes with the first; the manifest names it.</summary>
    internal TrainedModel With(string name, ReadOnlyMemory<byte> zip) => this with
    {
        Companions = new SortedDictionary<string, ReadOnlyMemory<byte>>(Companions.ToDictionary(), StringComparer.Ordinal) { [name] = zip },
        Manifest = Manifest with
        {
            Companions = new SortedDictionary<string, string>(Manifest.Companions.ToDictionary(), StringComparer.Ordinal)
            {
                [name] = Convert.ToHexStringLower(SHA256.HashData(zip.Span)),
            },
        },
    };
}
