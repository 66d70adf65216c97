using System.Text.Json;

namespace SpamSense.Tests.Attacks;

/// <summary>What is attacked: the comments of the sample blog and a part of our own corpus.</summary>
internal static class AttackTexts
{
    private const int CorpusCount = 1620;

    internal static IReadOnlyList<string> All { get; } = [.. SampleComments.Texts, .. ReadCorpus()];

    private static IEnumerable<string> ReadCorpus()
    {
        var lines = Directory.GetFiles(RepositoryFiles.PathOf("models", "corpus"), "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .ToList();
        for (var i = 0; i < CorpusCount; i++)
        {
            using var record = JsonDocument.Parse(lines[i * lines.Count / CorpusCount]);
            yield return record.RootElement.GetProperty("text").GetString()!;
        }
    }
}
