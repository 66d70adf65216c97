namespace SpamSense.Scoring;

/// <summary>What a frozen file was made of, each by its SHA-256 in 64 lower-case hexadecimal digits.</summary>
/// <param name="Featurizer">The data and the code that make features of a text.</param>
/// <param name="Model">The ML.NET model of the orientation.</param>
/// <param name="Languages">The identifier of languages; <see langword="null"/> where there was none.</param>
/// <param name="Intents">The model of the intents; <see langword="null"/> where there was none.</param>
internal sealed record FrozenOrigin(string Featurizer, string Model, string? Languages, string? Intents)
{
    /// <summary>The files that a manifest names.</summary>
    internal static FrozenOrigin Of(ModelManifest manifest) => new(
        manifest.FeaturizerSha256,
        manifest.Sha256,
        manifest.Companions.GetValueOrDefault(LanguageModel.FileName),
        manifest.Companions.GetValueOrDefault(IntentModel.FileName));
}
