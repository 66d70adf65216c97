using System.Buffers;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>What has to go, or to stay, around a link that is removed.</summary>
internal static class LinkSurroundings
{
    private const int LongestPrefix = 16;
    private const int LongestAddressPart = 64;

    private static readonly SearchValues<char> ListSigns = SearchValues.Create(" \t-*+>.)0123456789");
    private static readonly SearchValues<char> AddressSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_@:/%?=#~+$");

    /// <summary>The change that takes out a link of which nothing stays: with its line, with the brackets around it, with the space before it.</summary>
    internal static TextChange Remove(string text, TextSpan link)
    {
        var (start, end) = (link.Start, link.End);
        if (text.AsSpan(0, start).EndsWith("[url]", StringComparison.OrdinalIgnoreCase) && text.AsSpan(end).StartsWith("[/url]", StringComparison.OrdinalIgnoreCase))
        {
            (start, end) = (start - "[url]".Length, end + "[/url]".Length);
        }

        while (start > 0 && end < text.Length && AreBrackets(text[start - 1], text[end]))
        {
            (start, end) = (start - 1, end + 1);
        }

        if (LineAround(text, start, end) is { } line)
        {
            return new TextChange(line, "");
        }

        if (start > 0 && IsSpace(text[start - 1]))
        {
            start--;
        }
        else if (end < text.Length && IsSpace(text[end]) && IsLineStart(text, start))
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(start, end), WouldMakeAddress(text, start, end) ? " " : "");
    }

    /// <summary>Whether what stands before a gap and what stands behind it would be read as a new address without it.</summary>
    internal static bool WouldMakeAddress(string text, int gapStart, int gapEnd)
    {
        var before = text.AsSpan(Math.Max(0, gapStart - LongestAddressPart)..gapStart);
        var behind = text.AsSpan(gapEnd, Math.Min(LongestAddressPart, text.Length - gapEnd));
        before = before[(before.LastIndexOfAnyExcept(AddressSigns) + 1)..];
        var length = behind.IndexOfAnyExcept(AddressSigns);
        behind = (length < 0 ? behind : behind[..length]).TrimEnd(".:?-/");
        return !before.IsEmpty && !behind.IsEmpty && (before.IndexOfAny('.', '@', ':') >= 0 || behind.IndexOfAny('.', '@', ':') >= 0);
    }

    /// <summary>Whether a reader loses something with the visible text of a link: not where it is an address itself.</summary>
    internal static bool IsVisibleTextWorthKeeping(string text, ContentLink link)
    {
        if (link.VisibleSpan is not { } visible || link.VisibleHost.Length > 0)
        {
            return false;
        }

        var reader = new CharacterReader(text, visible);
        while (reader.MoveNext())
        {
            if (reader.Code > char.MaxValue || CharacterTable.ClassOf((char)reader.Code) is not (CharacterClass.Space or CharacterClass.LineBreak or CharacterClass.Ignored or CharacterClass.Separator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole line with its break, where nothing but the sign of a list stands beside the link.</summary>
    private static TextSpan? LineAround(string text, int start, int end)
    {
        while (end < text.Length && IsSpace(text[end]))
        {
            end++;
        }

        if (end < text.Length && !IsBreak(text[end]))
        {
            return null;
        }

        var lineStart = start;
        while (lineStart > 0 && start - lineStart < LongestPrefix && ListSigns.Contains(text[lineStart - 1]))
        {
            lineStart--;
        }

        if (!IsLineStart(text, lineStart))
        {
            return null;
        }

        if (end < text.Length)
        {
            end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
        }

        return TextSpan.FromBounds(lineStart, end);
    }

    private static bool AreBrackets(char left, char right) => (left, right) is ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>') or ('«', '»') or ('“', '”');

    private static bool IsLineStart(string text, int position) => position == 0 || IsBreak(text[position - 1]);

    private static bool IsBreak(char c) => c is '\n' or '\r';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0';
}
