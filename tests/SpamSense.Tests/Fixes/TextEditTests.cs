using FsCheck.Xunit;
using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class TextEditTests
{
    private const string Text = "0123456789abcdefghij";

    [Property(MaxTest = 500)]
    public void First_come_first_served_and_all_or_nothing((byte Start, byte Length, byte Distance)[] wishes)
    {
        var fixes = wishes.Select(Fix).ToList();
        var (edit, taken) = (new TextEdit(), new List<TextChange>());
        foreach (var fix in fixes)
        {
            edit.TryAdd(fix);
            if (!fix.Changes.Any(change => taken.Exists(other => Meets(change.Span, other.Span))))
            {
                taken.AddRange(fix.Changes);
            }
        }

        var expected = Text;
        foreach (var change in taken.OrderByDescending(change => change.Span))
        {
            expected = expected.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        }

        Assert.Equal(expected, edit.Apply(Text, 0, Text.Length));
    }

    [Fact]
    public void A_part_of_a_text_gets_the_changes_within_it()
    {
        var edit = new TextEdit();
        edit.TryAdd(new ContentFix("Title", "key", new(new(1, 2), "-"), new(new(5, 0), "+"), new(new(12, 1), "")));
        Assert.Equal("0-34+", edit.Apply(Text, 0, 5));
        Assert.Equal("6789abdefghij", edit.Apply(Text, 6, Text.Length));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 2, true)]
    [InlineData(2, 0, false)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, false)]
    [InlineData(0, 5, true)]
    [InlineData(5, 0, true)]
    [InlineData(5, 1, false)]
    [InlineData(-1, 3, false)]
    [InlineData(3, int.MaxValue, false)]
    [InlineData(int.MaxValue, 1, false)]
    public void A_span_lies_in_the_text_and_between_characters(int start, int length, bool isWithin) =>
        Assert.Equal(isWithin, TextEdit.IsWithin("a😀b\uDE00", new TextSpan(start, length)));

    private static ContentFix Fix((byte Start, byte Length, byte Distance) wish)
    {
        var start = wish.Start % 12;
        var first = new TextChange(new TextSpan(start, wish.Length % 4), $"<{wish.Start}>");
        return wish.Distance % 3 == 0
            ? new ContentFix("Title", "key", first)
            : new ContentFix("Title", "key", first, new TextChange(new TextSpan(start + 4 + (wish.Distance % 4), wish.Distance % 2), ""));
    }

    private static bool Meets(TextSpan left, TextSpan right) =>
        left == right || (left.Start < right.End && right.Start < left.End && (!left.IsEmpty || right.Start < left.Start) && (!right.IsEmpty || left.Start < right.Start));
}
