using System.Buffers;

namespace SpamSense.Content;

/// <summary>Finds out how a text is marked up. Tags and entities are undone whatever it says: the format only tells what else is markup.</summary>
internal static class FormatDetector
{
    private const int LongestName = 10;
    private const int LongestEntity = 10;
    private const int FewestUnderlines = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("<&`*]#~=\n\r");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "b", "i", "u", "em", "strong", "span", "font", "img", "s", "strike", "del", "ins", "sub", "sup", "small", "big", "center", "script", "style", "iframe", "body", "html",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The format of a text.</summary>
    /// <param name="text">The text as published.</param>
    /// <param name="marks">The tags that folding found in it.</param>
    internal static ContentFormat Detect(ReadOnlySpan<char> text, ReadOnlySpan<FoldMark> marks)
    {
        var (isHtml, isMarkdown) = (false, false);
        var (boldOpen, codeOpen) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAny(Signs);
            if (next < 0)
            {
                break;
            }

            i += next;

            switch (text[i])
            {
                case ']' when StartsTarget(text[(i + 1)..]):
                case '`' or '~' when IsLineStart(text, i) && text[i..].StartsWith(text[i] == '`' ? "```" : "~~~", StringComparison.Ordinal):
                    return ContentFormat.Markdown;
                case '<':
                    isHtml |= IsInlineTag(text[(i + 1)..]);
                    break;
                case '&':
                    isHtml |= IsEntity(text[(i + 1)..]);
                    break;
                case '\n' or '\r':
                    (boldOpen, codeOpen) = (-1, -1);
                    break;
                case '#':
                    isMarkdown |= IsLineStart(text, i) && LineSyntax.IsHeading(LineAt(text, i));
                    i = SkipRun(text, i);
                    break;
                case '=':
                    isMarkdown |= i > 0 && IsLineStart(text, i) && IsUnderline(LineAt(text, i));
                    i = SkipRun(text, i);
                    break;
                case '`':
                    isMarkdown |= codeOpen >= 0 && i > codeOpen + 1 && !char.IsWhiteSpace(text[codeOpen + 1]) && !char.IsWhiteSpace(text[i - 1]);
                    codeOpen = SkipRun(text, i);
                    i = codeOpen;
                    break;
                case '*' when i + 1 < text.Length && text[i + 1] == '*':
                    var end = SkipRun(text, i);
                    isMarkdown |= boldOpen >= 0 && i > boldOpen + 1 && !char.IsWhiteSpace(text[boldOpen + 1]) && !char.IsWhiteSpace(text[i - 1]);
                    boldOpen = end;
                    i = end;
                    break;
            }
        }

        // Lines such as "# of items" stand in HTML too, but a heading sign among block tags is no headline.
        return marks.Length > 0 ? ContentFormat.Html : isMarkdown ? ContentFormat.Markdown : isHtml ? ContentFormat.Html : ContentFormat.Plain;
    }

    /// <summary>The target of a link in Markdown: <c>(https://…)</c>, <c>: https://…</c> or a path.</summary>
    private static bool StartsTarget(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return false;
        }

        var rest = text[0] == '(' ? text[1..] : text.StartsWith(": ", StringComparison.Ordinal) ? text[2..] : default;
        rest = rest.StartsWith('<') ? rest[1..] : rest;
        if (rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return text[0] == '(' && (rest.StartsWith('/') || rest.StartsWith('#') || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsInlineTag(ReadOnlySpan<char> text)
    {
        var name = text.StartsWith('/') ? text[1..] : text;
        var length = 0;
        while (length < name.Length && length <= LongestName && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return length < name.Length && name[length] is '>' or ' ' or '/' or '\n' && InlineTags.Contains(name[..length]);
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        return end > 1 && (text[0] == '#' ? char.IsAsciiLetterOrDigit(text[1]) : !text[..end].ContainsAnyExceptInRange('A', 'z'));
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Length >= FewestUnderlines && LineSyntax.IsUnderline(line);

    private static bool IsLineStart(ReadOnlySpan<char> text, int position) => position == 0 || text[position - 1] is '\n' or '\r';

    /// <summary>The rest of a line, as far as its first signs need.</summary>
    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int position)
    {
        var line = text[position..];
        var end = line.IndexOfAny('\n', '\r');
        return end < 0 ? line : line[..end];
    }

    /// <summary>The last sign of a run.</summary>
    private static int SkipRun(ReadOnlySpan<char> text, int position)
    {
        var length = text[position..].IndexOfAnyExcept(text[position]);
        return length < 0 ? text.Length - 1 : position + length - 1;
    }
}
