using System.Globalization;
using System.Text;

namespace SpamSense.Cli.Screen;

/// <summary>Text of strangers, made unable to move the cursor, change colours or turn the reading direction of a line.</summary>
internal static class VisibleText
{
    private const int ControlPictures = 0x2400;
    private const int DeletePicture = 0x2421;
    private const int Delete = 0x7F;
    private const int ZeroWidthJoiner = 0x200D;
    private const int FirstVariation = 0xFE00;
    private const int LastVariation = 0xFE0F;

    // More marks than this on one letter grow into the lines above and below.
    private const int MostMarksInARow = 2;

    private static readonly Rune Ellipsis = new('\u2026');

    /// <summary>The beginning of a text on one line.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="mostCharacters">How many characters to keep; what is cut is shown by an ellipsis.</param>
    public static string Of(string text, int mostCharacters)
    {
        var visible = new StringBuilder(Math.Min(text.Length, mostCharacters) + 8);
        var kept = 0;
        var marks = 0;
        var space = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = visible.Length > 0;
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostMarksInARow || IsInvisible(rune, category))
            {
                continue;
            }

            if (kept >= mostCharacters)
            {
                return visible.Append(Ellipsis).ToString();
            }

            if (space)
            {
                visible.Append(' ');
                kept++;
                space = false;
            }

            Append(visible, rune, category);
            kept++;
        }

        return visible.ToString();
    }

    /// <summary>One character as a reader should see it, what is invisible included; empty for what only joins or dresses its neighbours.</summary>
    public static string Of(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (Rune.IsWhiteSpace(rune))
        {
            return " ";
        }

        if (rune.Value is ZeroWidthJoiner or (>= FirstVariation and <= LastVariation))
        {
            return "";
        }

        if (category == UnicodeCategory.Format)
        {
            return Code(rune);
        }

        var visible = new StringBuilder();
        Append(visible, rune, category);
        return visible.ToString();
    }

    private static void Append(StringBuilder visible, Rune rune, UnicodeCategory category)
    {
        if (IsDirectional(rune.Value) || rune.Value is > Delete and <= 0x9F)
        {
            visible.Append(Code(rune));
        }
        else if (category == UnicodeCategory.Control)
        {
            visible.Append((char)(rune.Value == Delete ? DeletePicture : ControlPictures + rune.Value));
        }
        else if (category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        {
            visible.Append(Rune.ReplacementChar);
        }
        else
        {
            visible.Append(rune);
        }
    }

    private static string Code(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\u2039U+{rune.Value:X4}\u203A");

    private static bool IsInvisible(Rune rune, UnicodeCategory category) =>
        category == UnicodeCategory.Format && !IsDirectional(rune.Value);

    private static bool IsDirectional(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
