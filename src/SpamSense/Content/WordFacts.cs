namespace SpamSense.Content;

/// <summary>What scripts the letters of a word belong to; a word here is a run of letters, marks and digits, apostrophes between them included.</summary>
internal struct WordFacts
{
    private const int Greek = 1;
    private const int Cyrillic = 2;
    private const int Armenian = 4;
    private const int Cherokee = 8;
    private const int Another = 16;

    internal int Start { get; private set; }

    internal int End { get; private set; }

    internal bool HasLatin { get; private set; }

    /// <summary>Whether a letter passes for a Latin one, perfectly or among Latin letters.</summary>
    internal readonly bool HasTwins => (TwinScripts | LooseScripts) != 0;

    /// <summary>The scripts of the perfect twins.</summary>
    internal int TwinScripts { get; private set; }

    /// <summary>The scripts of the letters that pass for Latin ones among Latin letters only.</summary>
    internal int LooseScripts { get; private set; }

    /// <summary>The scripts of the letters that nobody takes for Latin ones.</summary>
    internal int OtherScripts { get; private set; }

    /// <summary>Reads the next word at or behind a position, and sets the position behind it.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int position, out WordFacts word)
    {
        word = default;
        while (position < text.Length && !IsWordPart(text[position]))
        {
            position++;
        }

        word.Start = position;
        while (position < text.Length && (IsWordPart(text[position]) || IsInnerApostrophe(text, position)))
        {
            word.Take(text[position]);
            position++;
        }

        word.End = position;
        return word.End > word.Start;
    }

    private static bool IsWordPart(char c) => CharacterTable.ClassOf(c) is CharacterClass.Letter or CharacterClass.Digit;

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int position) =>
        text[position] is '\'' or '\u2019' && position > 0 && IsWordPart(text[position - 1]) && position + 1 < text.Length && IsWordPart(text[position + 1]);

    private void Take(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            HasLatin = true;
            return;
        }

        switch (FoldTable.TraitOf(c))
        {
            case FoldTrait.Twin:
                TwinScripts |= ScriptOf(c);
                break;
            case FoldTrait.LooseTwin:
                LooseScripts |= ScriptOf(c);
                break;
            default:
                TakeOther(c);
                break;
        }
    }

    private void TakeOther(char c)
    {
        if (CharacterTable.ClassOf(c) != CharacterClass.Letter)
        {
            return;
        }

        if (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') || char.IsAsciiLetter(CharacterTable.Fold(c)))
        {
            HasLatin = true;
        }
        else
        {
            OtherScripts |= ScriptOf(c);
        }
    }

    private static int ScriptOf(char c) => c switch
    {
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Greek,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => Cyrillic,
        >= '\u0530' and <= '\u058F' => Armenian,
        (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF') => Cherokee,
        _ => Another,
    };
}
