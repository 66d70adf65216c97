using System.Diagnostics;
using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

/// <summary>Four times the text may take eight times the time at most, for the fixes alone: the analysis has tests of its own.</summary>
[Collection(nameof(LinearTimeTests))]
public class FixLinearTimeTests
{
    private const int Length = 40_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "", "bit.ly/3xyz " },
        { "", "(bit.ly/3xyz)" },
        { "", "- https://bit.ly/3xyz\n" },
        { "", "hxxps://bit[.]ly/3xyz " },
        { "", "<a href='https://bit.ly/3xyz?utm_id=1&tag=a-20'>a</a>" },
        { "", "<a href='https://bit.ly/3xyz'>" },
        { "", "<a href='https://bit.ly/3xyz' " },
        { "", "<a href=" },
        { "", "[a](https://bit.ly/3xyz)" },
        { "", "[[a](https://bit.ly/3xyz)](https://bit.ly/4xyz) " },
        { "", "[url]https://bit.ly/3xyz[/url]" },
        { "<a href='https://bit.ly/3xyz?utm_id=1'>", "https://two.example?utm_id=1 " },
        { "https://bit.ly/3xyz?a=1", "&utm_id=1" },
        { "https://bit.ly/3xyz?a=1", "&utm_id=1&ref=a" },
        { "https://www.amazon.com/dp/B000", "/ref=a" },
        { "bit.ly/3xyz", "(" },
        { "bit.ly/3xyz", " " },
        { "Great post, thanks for sharing! ", "https://two.example " },
        { "", "fr\u200Bee " },
        { "f", "\u200B" },
        { "", "f\u200D" },
        { "", "fr&#8203;ee<" },
        { "", "\u202Ea\u202C " },
        { "", "ann@post.example " },
        { "", "<a href='mailto:ann@post.example'>ann@post.example</a>" },
        { "", "+1 (555) 010-4477; " },
        { "", "0x52908400098527886E0F7030069857D2E4169EE7 " },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Time_grows_with_the_length(string beginning, string piece)
    {
        var shorter = Mending.Analyze(beginning + HardText.Repeat(piece, Length), ContentFormat.Detect);
        var longer = Mending.Analyze(beginning + HardText.Repeat(piece, 4 * Length), ContentFormat.Detect);
        double shortest = double.MaxValue, longest = double.MaxValue;
        for (var run = 0; run < 25 && longest >= 8 * Math.Max(shortest, 2); run++)
        {
            shortest = Math.Min(shortest, Time(shorter));
            longest = Math.Min(longest, Time(longer));
        }

        Assert.True(longest < 8 * Math.Max(shortest, 2), $"{Length} units took {shortest:0.00} ms, four times as many {longest:0.00} ms.");
    }

    private static double Time(Analysis analysis)
    {
        var watch = Stopwatch.StartNew();
        var draft = new PostDraft(analysis);
        foreach (var fix in ContentFixer.Default.GetFixes(analysis))
        {
            draft.TryAdd(fix);
        }

        draft.ToPost();
        return watch.Elapsed.TotalMilliseconds;
    }
}
