namespace SpamSense.Content;

/// <summary>
/// Makes ASCII of punctuation in another dress. Full-width marks are the honest ones of Chinese and Japanese: they stay where the
/// letter before or behind them is Chinese, Japanese or Korean.
/// </summary>
internal static class FullWidthSigns
{
    /// <summary>Whether <see cref="Undo"/> changes the text.</summary>
    internal static bool IsNeeded(ReadOnlySpan<char> text)
    {
        for (var position = 0; TryReadGap(text, ref position, out var start, out var isHonest);)
        {
            if (!isHonest && FirstSign(text[start..position]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Changes sign by sign, so that no position changes. No disguise is told: such signs come with another keyboard.</summary>
    internal static void Undo(Span<char> folded)
    {
        for (var position = 0; TryReadGap(folded, ref position, out var start, out var isHonest);)
        {
            for (var i = start; i < position && !isHonest; i++)
            {
                folded[i] = FoldTable.TraitOf(folded[i]) == FoldTrait.DressedSign ? FoldTable.PlainOf(folded[i]) : folded[i];
            }
        }
    }

    private static int FirstSign(ReadOnlySpan<char> gap)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (FoldTable.TraitOf(gap[i]) == FoldTrait.DressedSign)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the letters at a position and then the stretch up to the next letter.</summary>
    private static bool TryReadGap(ReadOnlySpan<char> text, ref int position, out int start, out bool isHonest)
    {
        while (position < text.Length && IsLetter(text[position]))
        {
            position++;
        }

        start = position;
        while (position < text.Length && !IsLetter(text[position]))
        {
            position++;
        }

        isHonest = (start > 0 && IsEastAsian(text[start - 1])) || (position < text.Length && IsEastAsian(text[position]));
        return position > start;
    }

    private static bool IsLetter(char c) => CharacterTable.ClassOf(c) is CharacterClass.Letter or CharacterClass.Ideograph;

    private static bool IsEastAsian(char c) =>
        c is (>= '\u1100' and <= '\u11FF') or (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u31FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC');
}
