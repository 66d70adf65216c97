using System.Text.Json;

namespace SpamSense.Training.Card;

/// <summary>Where a source comes from, as the card tells it.</summary>
/// <param name="Origin">What it is, and who collected it.</param>
/// <param name="Licence">The licence as its publisher states it.</param>
internal sealed record SourceFacts(string Origin, string Licence)
{
    /// <summary>Reads the table of sources.</summary>
    /// <param name="path">A JSON object: for each source's name an object with origin and licence.</param>
    /// <returns>The facts by name; nothing where there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    internal static IReadOnlyDictionary<string, SourceFacts> Load(string path)
    {
        if (!File.Exists(path))
        {
            return new Dictionary<string, SourceFacts>();
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.EnumerateObject().ToDictionary(
                source => source.Name,
                source => new SourceFacts(source.Value.GetProperty("origin").GetString()!, source.Value.GetProperty("licence").GetString()!),
                StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{path} is no table of sources with origin and licence: mend it, or remove it.", e);
        }
    }
}
