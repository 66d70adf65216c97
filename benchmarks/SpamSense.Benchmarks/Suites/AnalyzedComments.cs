using BenchmarkDotNet.Attributes;
using SpamSense.Benchmarks.Posts;
using SpamSense.Content;

namespace SpamSense.Benchmarks.Suites;

/// <summary>What the reasons cost beside the verdict alone: the fold, the tree, all rules, the explained words. One thread, so that the ratios are those of the work.</summary>
[BenchmarkCategory("10,000 short comments, analyzed, one thread")]
public class AnalyzedComments
{
    private const int Count = 10_000;

    private readonly string[] _posts = new PostGenerator().Comments(Count);
    private readonly char[] _folded;

    public AnalyzedComments() => _folded = new char[_posts.Max(post => post.Length)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public float Classify()
    {
        var last = 0f;
        foreach (var post in _posts)
        {
            last = SpamClassifier.Default.Classify(post).MonetizationProbability;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Fold()
    {
        var characters = 0;
        foreach (var post in _posts)
        {
            characters += TextFolder.Fold(post, _folded);
        }

        return characters;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse()
    {
        var tokens = 0;
        foreach (var post in _posts)
        {
            tokens += ContentTree.Parse(post).Tokens.Count;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Analyze()
    {
        var diagnostics = 0;
        foreach (var post in _posts)
        {
            diagnostics += SpamClassifier.Default.Analyze(post).Diagnostics.Length;
        }

        return diagnostics;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int AnalyzeAndExplain()
    {
        var words = 0;
        foreach (var post in _posts)
        {
            words += SpamClassifier.Default.Analyze(post).Explain().Contributions.Length;
        }

        return words;
    }
}
