using BenchmarkDotNet.Attributes;
using SpamSense.Content;

namespace SpamSense.Benchmarks;

/// <summary>What the reasons cost beside the verdict alone: the tree, all rules, the explained words. One thread, so that the ratios are those of the work.</summary>
[BenchmarkCategory("1,000 comments, analyzed")]
public class AnalyzedComments
{
    private const int Count = 1_000;

    private readonly string[] _posts = new PostGenerator().ShortComments(Count);

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
