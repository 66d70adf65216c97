using System.Globalization;
using System.Text;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>The one place where text becomes part of a page: no character of it can be markup, and none that is invisible or turns a line stays so.</summary>
internal static class PageText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int FirstVariation = 0xFE00;
    private const int LastVariation = 0xFE0F;

    // More marks than this on one letter grow into the lines above and below.
    private const int MostMarksInARow = 3;

    /// <summary>Appends a text, for an element or between the quotes of an attribute.</summary>
    public static void Append(StringBuilder page, ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarksInARow)
            {
                Append(page, rune);
            }
        }
    }

    private static void Append(StringBuilder page, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                page.Append("&amp;");
                break;
            case '<':
                page.Append("&lt;");
                break;
            case '>':
                page.Append("&gt;");
                break;
            case '"':
                page.Append("&quot;");
                break;
            case '\'':
                page.Append("&#39;");
                break;
            case '`':
                page.Append("&#96;");
                break;
            case '\n':
                page.Append('\n');
                break;
            case '\u00A0' or '\u2009' or '\u202F':
                page.Append((char)rune.Value);
                break;
            case ZeroWidthJoiner or (>= FirstVariation and <= LastVariation):
                // Families and coloured hearts are made of these.
                page.Append((char)rune.Value);
                break;
            default:
                page.Append(VisibleText.Of(rune));
                break;
        }
    }
}
