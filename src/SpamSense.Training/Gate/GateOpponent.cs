namespace SpamSense.Training.Gate;

/// <summary>The model that a new one is compared with.</summary>
/// <param name="Manifest">What it is, and what was measured when it was trained.</param>
/// <param name="Classifier">
/// The model itself; <see langword="null"/> where it is of another version of SpamSense, with other folds or another pipeline, so that
/// this one cannot let it judge.
/// </param>
public sealed record GateOpponent(ModelManifest Manifest, SpamClassifier? Classifier)
{
    private const string ShippedName = "The model in the SpamSense assembly";

    /// <summary>The model that ships in the assembly.</summary>
    public static GateOpponent Shipped()
    {
        using var stream = EmbeddedText.Open("Model.json");
        return new GateOpponent(ModelManifest.Read(stream, ShippedName), OfThisVersion(() => SpamClassifier.Default));
    }

    /// <summary>The model of a folder that training filled.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">The folder holds no model, or another one than its manifest says.</exception>
    public static GateOpponent Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var manifest = ModelManifest.Load(Path.Combine(folder, ModelFolder.ManifestName));
        var model = Path.Combine(folder, ModelFolder.ModelName);
        ModelManifest.Verify(File.ReadAllBytes(model), manifest.Sha256, model);
        foreach (var (name, sha256) in manifest.Companions)
        {
            var companion = Path.Combine(folder, name);
            ModelManifest.Verify(File.ReadAllBytes(companion), sha256, companion);
        }

        // A frozen file of an older version may be unreadable where its models are not.
        return new GateOpponent(manifest, OfThisVersion(() => SpamClassifier.Load(model, manifest with { FrozenSha256 = null })));
    }

    private static SpamClassifier? OfThisVersion(Func<SpamClassifier> open)
    {
        try
        {
            return open();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
