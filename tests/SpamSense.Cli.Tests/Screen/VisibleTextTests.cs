using FsCheck.Xunit;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Tests.Screen;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two\t\n words\u00a0 ", "two words")]
    [InlineData("\u001b[0m", "\u241b[0m")]
    [InlineData("\0\u007f", "\u2400\u2421")]
    [InlineData("\u0085x\u009b", "x\u2039U+009B\u203a")]
    [InlineData("\u2066a\u2069", "\u2039U+2066\u203aa\u2039U+2069\u203a")]
    [InlineData("b\u200bu\u00ady", "buy")]
    [InlineData("e\u0301\u0302\u0303\u0304", "e\u0301\u0302")]
    [InlineData("", "")]
    public void Strange_characters_lose_their_powers(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text, 100));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\ufffdb", VisibleText.Of("a\ud800b", 100));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 3, "abc\u2026")]
    [InlineData("abc   ", 3, "abc")]
    public void A_long_text_is_cut(string text, int most, string expected) => Assert.Equal(expected, VisibleText.Of(text, most));

    [Property(MaxTest = 10_000)]
    public void No_text_keeps_a_control_character(string? text)
    {
        Assert.DoesNotContain(VisibleText.Of(text ?? "", 200), static c => char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069');
    }

    [Fact]
    public void Every_character_alone_is_harmless()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var visible = VisibleText.Of($"a{(char)c}b", 100);
            Assert.DoesNotContain(visible, static c => char.IsControl(c) || c is '\u2028' or '\u2029' or >= '\u202a' and <= '\u202e');
        }
    }
}
