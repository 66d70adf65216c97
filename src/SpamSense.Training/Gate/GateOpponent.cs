using SpamSense.Scoring;

namespace SpamSense.Training.Gate;

/// <summary>The model that a new one is compared with.</summary>
/// <param name="Manifest">What it is, and what was measured when it was trained.</param>
/// <param name="Classifier">
/// The model itself; <see langword="null"/> where it was trained with other folds or another lexicon, so that it cannot judge any more.
/// </param>
public sealed record GateOpponent(ModelManifest Manifest, SpamClassifier? Classifier)
{
    private const string ShippedName = "The model in the SpamSense assembly";

    /// <summary>The model that ships in the assembly.</summary>
    public static GateOpponent Shipped()
    {
        using var stream = EmbeddedText.Open("Model.json");
        var manifest = ModelManifest.Read(stream, ShippedName);
        return new GateOpponent(manifest, CanJudge(manifest) ? SpamClassifier.Default : null);
    }

    /// <summary>The model of a folder that training filled.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">The folder holds no model, or another one than its manifest says.</exception>
    public static GateOpponent Load(string folder)
    {
        var manifest = ModelManifest.Load(Path.Combine(folder, ModelFolder.ManifestName));
        return new GateOpponent(manifest, CanJudge(manifest) ? SpamClassifier.Load(Path.Combine(folder, ModelFolder.ModelName), manifest) : null);
    }

    private static bool CanJudge(ModelManifest manifest) => manifest.FeaturizerSha256 == Featurizer.Sha256;
}
