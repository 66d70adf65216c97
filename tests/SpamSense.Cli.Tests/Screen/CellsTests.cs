using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Tests.Screen;

public sealed class CellsTests
{
    [Theory]
    [InlineData("abc", 5, "abc  ")]
    [InlineData("abcdef", 5, "abcd\u2026")]
    [InlineData("\u6f22\u5b57\u6f22", 5, "\u6f22\u5b57\u2026")]
    [InlineData("\u6f22\u5b57\u6f22", 4, "\u6f22\u2026 ")]
    public void The_beginning_is_kept(string text, int width, string expected) => Assert.Equal(expected, Cells.Fit(text, width));

    [Theory]
    [InlineData("comments.csv:7", 16, "comments.csv:7  ")]
    [InlineData("long-comments.csv:7", 8, "\u2026s.csv:7")]
    public void The_end_is_kept(string text, int width, string expected) => Assert.Equal(expected, Cells.FitEnd(text, width));
}
