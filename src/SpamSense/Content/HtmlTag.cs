namespace SpamSense.Content;

/// <summary>Reads what matters in the inside of an HTML tag.</summary>
internal static class HtmlTag
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the tag begins or ends a block, so that words on its two sides do not run together.</summary>
    internal static bool IsBlock(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return Blocks.Contains(tag[..end]);
    }

    /// <summary>The web address that an <c>a</c> tag points to; empty where there is none.</summary>
    internal static ReadOnlySpan<char> AddressIn(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 2 || (tag[0] | 0x20) != 'a' || !char.IsWhiteSpace(tag[1]))
        {
            return default;
        }

        var href = tag.IndexOf("href", StringComparison.OrdinalIgnoreCase);
        if (href < 0)
        {
            return default;
        }

        var value = tag[(href + 4)..].TrimStart().TrimStart('=').TrimStart();
        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            var quote = value[1..].IndexOf(value[0]);
            value = quote < 0 ? value[1..] : value.Slice(1, quote);
        }
        else
        {
            var space = value.IndexOfAny(' ', '\t', '\n');
            value = space < 0 ? value : value[..space];
        }

        return value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? value
            : default;
    }
}
