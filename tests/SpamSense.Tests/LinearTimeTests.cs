using SpamSense.Content;
using SpamSense.Fixes;
using SpamSense.Tests.Learning;

namespace SpamSense.Tests;

/// <summary>Four times the text may take eight times the time at most: twice what a linear pass takes, half of what a quadratic one takes.</summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public class LinearTimeTests
{
    private const int Length = 100_000;
    private const int LongLength = 1_000_000;

    // Milliseconds that a busy machine may add to any run. What grows with the square of such lengths takes seconds.
    private const double Noise = 10;

    private static readonly SpamClassifier Classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = int.MaxValue });

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Time_grows_with_the_length(string piece) => AssertLinear(piece, text => Classifier.Classify(text));

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void The_time_of_all_rules_of_an_explanation_and_of_the_fixes_grows_with_the_length(string piece) => AssertLinear(piece, text =>
    {
        var analysis = Classifier.Analyze(text);
        analysis.Explain();
        ContentFixer.Default.GetFixes(analysis);
    });

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void The_time_of_what_a_site_adds_grows_with_the_length(string piece) =>
        AssertLinear(piece, text => Classifier.Classify(new Post { Text = text, Title = text, AuthorName = text, AuthorUrl = text }, TaughtPosts.Potters));

    /// <summary>A text of twice the length, up to a million units, takes two and a half times the time at most.</summary>
    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void A_tree_grows_with_the_length(string piece)
    {
        // Whole pieces: a half one at the end may be another kind of text.
        var length = LongLength / 2 / piece.Length * piece.Length;
        AssertLinear(piece, length, times: 2, most: 2.5, text => ContentTree.Parse(text));
    }

    private static void AssertLinear(string piece, Action<string> action) => AssertLinear(piece, Length, times: 4, most: 8, action);

    /// <summary>A text some times as long takes at most so many times as long.</summary>
    private static void AssertLinear(string piece, int length, int times, double most, Action<string> action)
    {
        var shorter = HardText.Repeat(piece, length);
        var longer = HardText.Repeat(piece, times * length);

        // As much text on both sides, so that the garbage collector has as much to do. The fastest of several runs, interleaved, is what
        // the machine's other work disturbs least. A pass that is not linear fails every time.
        double shortest = double.MaxValue, longest = double.MaxValue;
        for (var run = 0; run < 25 && (run == 0 || longest > most * Math.Max(shortest, Noise)); run++)
        {
            shortest = Math.Min(shortest, Time(run, () => Repeat(times, () => action(shorter))) / times);
            longest = Math.Min(longest, Time(run, () => action(longer)));
        }

        Assert.True(longest <= most * Math.Max(shortest, Noise), $"{length} units took {shortest:0.00} ms, {times} times as many {longest:0.00} ms.");
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private static double Time(int run, Action action)
    {
        if (run > 0)
        {
            // What other tests have left behind is collected now, and not whenever this one asks for a large array.
            GC.Collect();
        }

        // The processor's time, and not the clock's: other programs may run in between.
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
