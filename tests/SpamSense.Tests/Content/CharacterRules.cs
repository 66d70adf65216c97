using System.Globalization;
using SpamSense.Content;

namespace SpamSense.Tests.Content;

/// <summary>The rules by which the classes and traits of <c>Content/Data</c> were given, out of the runtime's Unicode categories.</summary>
internal static class CharacterRules
{
    /// <summary>The class of a unit.</summary>
    internal static CharacterClass ClassOf(char c)
    {
        var folded = CharacterTable.Fold(c);
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

    /// <summary>The trait of a unit, before dress, twins and signs of Windows-1252.</summary>
    internal static FoldTrait TraitOf(char c) => ClassOf(c) switch
    {
        _ when char.IsSurrogate(c) => FoldTrait.Surrogate,
        _ when c is '<' or '&' => FoldTrait.Markup,
        CharacterClass.Emoji => FoldTrait.Emoji,
        CharacterClass.Ignored => TraitOfIgnored(c),
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => FoldTrait.Mark,
        _ => FoldTrait.Stays,
    };

    private static FoldTrait TraitOfIgnored(char c) => c switch
    {
        '\u200B' or '\u200C' or '\u200D' => FoldTrait.Joiner,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => FoldTrait.BidiControl,
        >= '\uFE00' and <= '\uFE0F' => FoldTrait.Selector,
        '\u034F' => FoldTrait.Invisible,
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? FoldTrait.Accent : FoldTrait.Invisible,
    };
}
