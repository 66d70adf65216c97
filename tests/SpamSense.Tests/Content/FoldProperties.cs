using FsCheck.Xunit;
using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class FoldProperties
{
    private const int Runs = 5000;

    [Property(MaxTest = Runs)]
    public void Folding_twice_is_folding_once_unless_text_looks_like_markup(int[] choices)
    {
        var folded = Folding.Of(FoldMixture.Of(choices));
        if (!folded.AsSpan().ContainsAny('<', '&'))
        {
            Assert.Equal(folded, Folding.Of(folded));
        }
    }

    [Property(MaxTest = Runs)]
    public void A_map_changes_nothing(int[] choices)
    {
        var text = FoldMixture.Of(choices);
        var map = new FoldMap();
        var folded = Folding.Of(text, map);
        Assert.Equal(folded, Folding.Of(text));
        Assert.Equal(folded.Length, map.FoldedLength);
    }

    [Property(MaxTest = Runs)]
    public void Nothing_invisible_and_no_half_of_a_pair_stays(int[] choices)
    {
        var folded = Folding.Of(FoldMixture.Of(choices));
        for (var i = 0; i < folded.Length; i++)
        {
            Assert.Equal(char.IsLowSurrogate(folded[i]), i > 0 && char.IsHighSurrogate(folded[i - 1]));
            Assert.False(FoldTable.TraitOf(folded[i]) is FoldTrait.Invisible or FoldTrait.BidiControl or FoldTrait.Accent or FoldTrait.DressedLetter);
        }
    }

    [Property(MaxTest = Runs)]
    public void Every_range_leads_into_the_text_in_order_and_splits_no_pair(int[] choices)
    {
        var text = FoldMixture.Of(choices);
        var map = new FoldMap();
        var folded = Folding.Of(text, map);
        var before = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var (start, end) = map.ToOriginal(i, i + 1);
            Assert.InRange(start, before, text.Length - 1);
            Assert.InRange(end, start + 1, text.Length);
            Assert.Equal(start, map.ToOriginalStart(i));
            Assert.False(IsInsidePair(text, start) || IsInsidePair(text, end));
            Assert.Equal((map.ToOriginalStart(i / 2), end), map.ToOriginal(i / 2, i + 1));
            before = start;
        }

        Assert.InRange(map.ToOriginalStart(folded.Length), before, text.Length);
    }

    [Property(MaxTest = Runs)]
    public void What_a_character_came_from_folds_to_it(int[] choices)
    {
        var text = FoldMixture.Of(choices);
        var map = new FoldMap();
        var folded = Folding.Of(text, map);
        for (var i = 0; i < folded.Length; i++)
        {
            var (start, end) = map.ToOriginal(i, i + 1);
            if (char.IsAsciiLetterOrDigit(folded[i]) && text[start] != '<')
            {
                // A twin alone is honest: it becomes Latin beside a Latin letter.
                Assert.Equal("x" + folded[i], Folding.Of("x" + text[start..end]));
            }
        }
    }

    [Property(MaxTest = Runs)]
    public void Marks_and_disguises_lie_in_the_text(int[] choices)
    {
        var text = FoldMixture.Of(choices);
        var map = new FoldMap();
        var folded = Folding.Of(text, map);
        var before = 0;
        foreach (var mark in map.Marks)
        {
            Assert.InRange(mark.FoldedPosition, before, folded.Length);
            Assert.Equal(('<', '>'), (text[mark.OriginalStart], text[mark.OriginalEnd - 1]));
            Assert.True(mark.AddressStart <= mark.AddressEnd && mark.AddressEnd <= mark.FoldedPosition);
            Assert.True(mark.HrefStart <= mark.HrefEnd && mark.HrefEnd <= text.Length);
            before = mark.FoldedPosition;
        }

        foreach (var disguise in map.Disguises)
        {
            Assert.InRange(disguise.Start, 0, text.Length - 1);
            Assert.InRange(disguise.End, disguise.Start + 1, text.Length);
        }
    }

    [Fact]
    public void Every_unit_alone_and_beside_letters_is_folded()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            foreach (var text in new[] { $"{c}", $"a{c}", $"{c}a", $"а{c}b", $"{c}{(char)(unit ^ 0x400)}", $"<{c}>", $"&{c};" })
            {
                var folded = Folding.Of(text);
                Assert.True(folded.Length <= text.Length);
                Assert.True(folded.AsSpan().ContainsAny('<', '&') || Folding.Of(folded) == folded, $"U+{unit:X4}");
            }
        }
    }

    private static bool IsInsidePair(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}
