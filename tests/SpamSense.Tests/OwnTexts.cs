using System.Text.Json;

namespace SpamSense.Tests;

/// <summary>The texts of the corpus that we wrote ourselves.</summary>
internal static class OwnTexts
{
    private static readonly Lazy<string[]> Texts = new(Read);

    internal static IReadOnlyList<string> All => Texts.Value;

    private static string[] Read() =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("models", "corpus"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(TextOf),
    ];

    private static string TextOf(string line)
    {
        using var post = JsonDocument.Parse(line);
        return post.RootElement.GetProperty("text").GetString()!;
    }
}
