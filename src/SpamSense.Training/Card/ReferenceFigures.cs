using System.Text.Json;

namespace SpamSense.Training.Card;

/// <summary>The left-out figures of something else than the model: figures only, out of a file.</summary>
/// <param name="Sources">Kept, found and area of each source by name; NaN where there is none.</param>
internal sealed record ReferenceFigures(IReadOnlyDictionary<string, CardFigures> Sources)
{
    /// <summary>Reads the figures.</summary>
    /// <param name="path">A JSON file with an array <c>sources</c> of objects with source, kept, found and area_under_curve.</param>
    /// <returns>The figures; <see langword="null"/> where there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    internal static ReferenceFigures? Load(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new ReferenceFigures(document.RootElement.GetProperty("sources").EnumerateArray().ToDictionary(
                row => row.GetProperty("source").GetString()!,
                row => new CardFigures(Number(row, "kept"), Number(row, "found"), Number(row, "area_under_curve")),
                StringComparer.Ordinal));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{path} holds no figures of left-out sources: write it again, or remove it.", e);
        }
    }

    private static double Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.NaN;
}
