using System.Diagnostics;

namespace SpamSense.Tests.Rules;

/// <summary>Double the length costs about double the time, whatever the author repeats.</summary>
public class RuleTimeTests
{
    private const int Length = 150_000;
    private const double MostTimes = 3.5;

    [Theory]
    [InlineData("a. ")]
    [InlineData("buy gold now. ")]
    [InlineData("https://a.example/?ref=x ")]
    [InlineData("#tag ")]
    [InlineData("🚀")]
    [InlineData("garage doors ")]
    [InlineData("x\u200By ")]
    [InlineData("earn $")]
    [InlineData("$€")]
    [InlineData("earn money ")]
    [InlineData("c a s i n o, ")]
    [InlineData("> great post\n\nx\n\n")]
    public void A_rule_reads_a_text_of_one_piece_in_linear_time(string piece)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = int.MaxValue });
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Assert.DoesNotContain(classifier.Analyze(text).Diagnostics, diagnostic => diagnostic.Id == "SS0001");
        var ratio = Enumerable.Range(0, 5).Select(_ => TimeOf(classifier, text + text) / TimeOf(classifier, text)).Min();
        Assert.True(ratio < MostTimes, $"Double the length takes {ratio:0.0} times the time.");
    }

    private static double TimeOf(SpamClassifier classifier, string text)
    {
        var start = Stopwatch.GetTimestamp();
        classifier.Analyze(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds + 1;
    }
}
