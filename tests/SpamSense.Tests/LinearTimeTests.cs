using System.Diagnostics;

namespace SpamSense.Tests;

/// <summary>Four times the text may take eight times the time at most: twice what a linear pass takes, half of what a quadratic one takes.</summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public class LinearTimeTests
{
    private const int Length = 100_000;

    private static readonly SpamClassifier Classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = int.MaxValue });

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Time_grows_with_the_length(string piece)
    {
        var shorter = HardText.Repeat(piece, Length);
        var longer = HardText.Repeat(piece, 4 * Length);
        Classifier.Classify(shorter);
        Classifier.Classify(longer);

        // The fastest of several runs, interleaved, is what the machine's other work disturbs least. A pass that is not linear
        // fails every time; below two milliseconds a clock tells more of the machine than of the text.
        double shortest = double.MaxValue, longest = double.MaxValue;
        for (var run = 0; run < 25 && longest >= 8 * Math.Max(shortest, 2); run++)
        {
            shortest = Math.Min(shortest, Time(shorter));
            longest = Math.Min(longest, Time(longer));
        }

        Assert.True(longest < 8 * Math.Max(shortest, 2), $"{Length} units took {shortest:0.00} ms, four times as many {longest:0.00} ms.");
    }

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Classifier.Classify(text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
