namespace SpamSense.Scoring;

/// <summary>The models that ship in the assembly.</summary>
internal static class EmbeddedModel
{
    private const string Name = "The model in the SpamSense assembly";
    private const string FrozenName = "The frozen model in the SpamSense assembly";

    private static readonly ModelFiles Files = new(Name, () => Read("Model.zip"), name => Read($"Companions.{name}"));

    private static readonly Lazy<ScoringModel> Loaded = new(Load);

    /// <summary>The embedded model, shared by all classifiers.</summary>
    internal static ScoringModel Shared => Loaded.Value;

    /// <summary>The bytes of the frozen file; <see langword="null"/> where the assembly was built without.</summary>
    internal static byte[]? ReadFrozen() => EmbeddedText.TryOpen($"Companions.{FrozenFile.Name}") is { } stream ? Read(stream) : null;

    // The manifest is read when somebody asks for it. It cannot say more of the frozen file than the assembly that holds both.
    private static ScoringModel Load() => ReadFrozen() is { } frozen
        ? new ScoringModel(FrozenFile.Open(frozen, FrozenName), ReadManifest, () => MlNetModel.Load(Files, Shared.Manifest, withIntents: true))
        : ScoringModel.Open(Files, ReadManifest(), withIntents: true);

    private static ModelManifest ReadManifest()
    {
        using var stream = EmbeddedText.Open("Model.json");
        return ModelManifest.Read(stream, Name);
    }

    private static byte[] Read(string name) => Read(EmbeddedText.Open(name));

    private static byte[] Read(Stream opened)
    {
        using var stream = opened;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
