using System.Globalization;

namespace SpamSense.Content;

/// <summary>
/// One look-up for each UTF-16 unit: what class it has and what it folds to. Linear, free of culture and of ICU, and never
/// longer than what went in, which <c>string.Normalize</c> cannot promise (docs/decisions/0002-own-fold-table.md).
/// </summary>
internal static class CharacterTable
{
    private const int FirstAstral = 0x10000;
    private const int AstralLength = 0x10000;

    private static readonly CharacterClass[] Classes = new CharacterClass[char.MaxValue + 1];
    private static readonly char[] Folds = new char[char.MaxValue + 1];
    private static readonly char[] AstralFolds = new char[AstralLength];

    static CharacterTable()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Folds[c] = char.IsAsciiLetterUpper((char)c) ? (char)(c | 0x20) : (char)c;
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.fold-table.txt"))
        {
            FoldRow.Parse(row).Apply(SetFold);
        }

        for (var c = 0; c <= char.MaxValue; c++)
        {
            Classes[c] = Classify((char)c, Folds[c]);
        }
    }

    /// <summary>The class of one UTF-16 unit; a lone low surrogate is <see cref="CharacterClass.Ignored"/>.</summary>
    internal static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>The unit in lower case, without the dress that hides a Latin letter or a digit.</summary>
    internal static char Fold(char c) => Folds[c];

    /// <summary>The class of a surrogate pair, and what it folds to where it is a letter or digit in disguise.</summary>
    internal static CharacterClass ClassifyPair(char high, char low, out char folded)
    {
        var code = char.ConvertToUtf32(high, low);
        folded = code < FirstAstral + AstralLength ? AstralFolds[code - FirstAstral] : '\0';
        if (folded != '\0')
        {
            return char.IsAsciiDigit(folded) ? CharacterClass.Digit : CharacterClass.Letter;
        }

        // Ideographs of the second and third plane; the selectors and tags of the fourteenth are invisible.
        return code switch
        {
            >= 0x20000 and < 0x40000 => CharacterClass.Ideograph,
            >= 0xE0000 => CharacterClass.Ignored,
            >= 0x1F3FB and <= 0x1F3FF => CharacterClass.Ignored,
            _ => CharacterClass.Emoji,
        };
    }

    private static void SetFold(int code, char folded)
    {
        if (code < FirstAstral)
        {
            Folds[code] = folded;
        }
        else
        {
            AstralFolds[code - FirstAstral] = folded;
        }
    }

    private static CharacterClass Classify(char c, char folded)
    {
        if (char.IsHighSurrogate(c))
        {
            return CharacterClass.HighSurrogate;
        }

        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            return CharacterClass.LineBreak;
        }

        if (c is '\t' or '\v' or '\f' or '\u2800')
        {
            return CharacterClass.Space;
        }

        if (IsInvisible(c))
        {
            return CharacterClass.Ignored;
        }

        if (char.IsAsciiDigit(folded))
        {
            return CharacterClass.Digit;
        }

        return char.IsAsciiLetter(folded) ? CharacterClass.Letter : ClassifyByCategory(c);
    }

    private static CharacterClass ClassifyByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        // ML.NET joins the symbols of an n-gram with a bar, so no symbol may hold one.
        _ when c == '|' => CharacterClass.Separator,
        UnicodeCategory.OtherLetter when IsIdeograph(c) => CharacterClass.Ideograph,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.SpaceSeparator => CharacterClass.Space,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol => CharacterClass.Punctuation,
        UnicodeCategory.OtherSymbol when c is not ('©' or '®' or '™' or '°' or '\uFFFC' or '\uFFFD') => CharacterClass.Emoji,
        _ => c is '`' or '^' ? CharacterClass.Punctuation : CharacterClass.Separator,
    };

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => true,
        UnicodeCategory.EnclosingMark => true,

        // The accents of Latin, Greek and Cyrillic and the marks for symbols; vowel signs of other scripts are spelling.
        UnicodeCategory.NonSpacingMark => c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF')
            or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFE20' and <= '\uFE2F'),
        _ => c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0',
    };

    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0E7F');
}
