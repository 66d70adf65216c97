using FsCheck.Xunit;
using SpamSense.Content;
using SpamSense.Testing.Markup;

namespace SpamSense.Testing.Tests;

public class MarkupTests
{
    [Theory]
    [InlineData("a |] b", "'|]' closes nothing")]
    [InlineData("a [| b", "'[|' is never closed")]
    [InlineData("a {|SS2003: b", "'{|' is never closed")]
    [InlineData("[|a|} b|]", "'|}' closes nothing")]
    [InlineData("{|a b|}", "'{|' is not followed by the id of a rule and ':'")]
    [InlineData("{|:b|}", "'{|' is not followed by the id of a rule and ':'")]
    [InlineData("{|ss2003:b|}", "'{|' is not followed by the id of a rule and ':'")]
    public async Task Malformed_markup_fails_and_is_shown(string markup, string problem)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(() => Verify.ThatAsync<HurryAnalyzer>(markup));
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("    " + markup, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_the_two_kinds_may_cross()
    {
        var text = MarkupText.Parse("[|one {|SS2003:two|] three|}");
        Assert.Equal("one two three", text.Text);
        Assert.Equal([new MarkedSpan(null, new TextSpan(0, 7)), new MarkedSpan("SS2003", new TextSpan(4, 9))], text.Spans.AsEnumerable());
    }

    [Property]
    public bool What_is_written_with_marks_is_read_again(string? text, (byte Start, byte Length, bool IsNamed)[]? marks)
    {
        var plain = string.Concat((text ?? "").Where(c => c is not ('|' or ']' or '}')));
        var spans = (marks ?? []).Select(mark => new MarkedSpan(mark.IsNamed ? "SS2003" : null, Within(plain, mark.Start, mark.Length))).ToList();
        if (spans.Exists(left => spans.Exists(right => left.Span.Start < right.Span.Start && right.Span.Start < left.Span.End && left.Span.End < right.Span.End)))
        {
            return true;
        }

        var read = MarkupText.Parse(MarkupText.Render(plain, spans));
        return read.Text == plain && spans.OrderBy(Key).SequenceEqual(read.Spans.OrderBy(Key));
    }

    private static TextSpan Within(string text, byte start, byte length)
    {
        var from = start % (text.Length + 1);
        return new TextSpan(from, length % (text.Length - from + 1));
    }

    private static (int Start, int Length, string? Id) Key(MarkedSpan mark) => (mark.Span.Start, mark.Span.Length, mark.Id);
}
