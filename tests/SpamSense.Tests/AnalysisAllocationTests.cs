using System.Text.Json;

namespace SpamSense.Tests;

/// <summary>An analysis is what its caller keeps: tree, verdicts, findings. What it takes to make one stays and serves the next post.</summary>
public class AnalysisAllocationTests
{
    private const int FewestCharacters = 60;
    private const int MostCharacters = 140;
    private const int MostBytesOfAnalysis = 2_000;
    private const int MostBytesOfExplanation = 6_000;

    private static readonly SpamClassifier Classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 1 });

    private static readonly string[] Comments = [.. File.ReadLines(RepositoryFiles.PathOf("models", "corpus", "own-comments.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
        .Where(text => text.Length is >= FewestCharacters and <= MostCharacters)];

    [Fact]
    public void An_analyzed_comment_allocates_little_more_than_its_tree()
    {
        var posts = Array.ConvertAll(Comments, text => new Post { Text = text });
        Assert.InRange(BytesEach(posts, post => Classifier.Analyze(post)), 1, MostBytesOfAnalysis);
    }

    [Fact]
    public void An_explanation_allocates_little_more_than_its_contributions()
    {
        var analyses = Array.ConvertAll(Comments, Classifier.Analyze);
        Assert.InRange(BytesEach(analyses, analysis => analysis.Explain()), 1, MostBytesOfExplanation);
    }

    private static long BytesEach<T>(T[] items, Action<T> step)
    {
        // The runtime allocates on its own account while it still compiles; what the analysis allocates shows in every round.
        var fewest = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Array.ForEach(items, step);
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest / items.Length;
    }
}
