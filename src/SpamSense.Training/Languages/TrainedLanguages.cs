namespace SpamSense.Training.Languages;

/// <summary>The identifier of languages that a training run made.</summary>
/// <param name="Zip">The ML.NET model file.</param>
/// <param name="Words">How many words it knows.</param>
/// <param name="Report">How identifiers of this kind do on languages and sources that they have not seen.</param>
public sealed record TrainedLanguages(ReadOnlyMemory<byte> Zip, int Words, LanguageReport Report);
