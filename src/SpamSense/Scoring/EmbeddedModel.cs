namespace SpamSense.Scoring;

/// <summary>The model that ships in the assembly.</summary>
internal static class EmbeddedModel
{
    private const string Name = "The model in the SpamSense assembly";

    private static readonly Lazy<(MlNetModel Model, ModelManifest Manifest)> Loaded = new(Load);

    internal static SpamClassifier CreateClassifier(SpamClassifierOptions options) => new(Loaded.Value.Model, Loaded.Value.Manifest, options);

    /// <summary>The embedded model as ML.NET sees it.</summary>
    internal static MlNetModel MlNet => Loaded.Value.Model;

    private static (MlNetModel Model, ModelManifest Manifest) Load()
    {
        using var manifestStream = EmbeddedText.Open("Model.json");
        using var modelStream = EmbeddedText.Open("Model.zip");
        var manifest = ModelManifest.Read(manifestStream, Name);
        var bytes = new byte[modelStream.Length];
        modelStream.ReadExactly(bytes);
        return (MlNetModel.Load(bytes, manifest, Name), manifest);
    }
}
