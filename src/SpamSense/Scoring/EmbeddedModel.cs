namespace SpamSense.Scoring;

/// <summary>The models that ship in the assembly.</summary>
internal static class EmbeddedModel
{
    private const string Name = "The model in the SpamSense assembly";

    private static readonly Lazy<(MlNetModel Model, ModelManifest Manifest)> Loaded = new(Load);

    private static readonly Lazy<IntentModel?> Intents = new(() => IntentModel.Load(Loaded.Value.Model, Loaded.Value.Manifest, ReadCompanion));

    internal static SpamClassifier CreateClassifier(SpamClassifierOptions options) =>
        new(Loaded.Value.Model, Loaded.Value.Manifest, options, options.Intents ? Intents.Value : null);

    /// <summary>The embedded model as ML.NET sees it.</summary>
    internal static MlNetModel MlNet => Loaded.Value.Model;

    private static (MlNetModel Model, ModelManifest Manifest) Load()
    {
        using var manifestStream = EmbeddedText.Open("Model.json");
        var manifest = ModelManifest.Read(manifestStream, Name);
        return (MlNetModel.Load(Read("Model.zip"), manifest, Name, ReadCompanion), manifest);
    }

    private static byte[] ReadCompanion(string name) => Read($"Companions.{name}");

    private static byte[] Read(string name)
    {
        using var stream = EmbeddedText.Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
