namespace SpamSense.Content;

/// <summary>What matters of an HTML tag.</summary>
/// <param name="Kind">What it says about the text; <see langword="null"/> for a tag that only dresses it up.</param>
/// <param name="IsEnd">Whether it is the last tag of a pair.</param>
/// <param name="IsBlock">Whether it begins or ends a block, so that words on its two sides do not run together.</param>
internal readonly record struct HtmlTag(MarkKind? Kind, bool IsEnd, bool IsBlock)
{
    private const int MaxNameLength = 10;

    private static readonly Dictionary<string, MarkKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        new Dictionary<string, MarkKind>(StringComparer.OrdinalIgnoreCase)
        {
            ["p"] = MarkKind.Block,
            ["div"] = MarkKind.Block,
            ["ul"] = MarkKind.Block,
            ["ol"] = MarkKind.Block,
            ["tr"] = MarkKind.Block,
            ["td"] = MarkKind.Block,
            ["table"] = MarkKind.Block,
            ["section"] = MarkKind.Block,
            ["article"] = MarkKind.Block,
            ["br"] = MarkKind.LineBreak,
            ["hr"] = MarkKind.LineBreak,
            ["li"] = MarkKind.ListItem,
            ["blockquote"] = MarkKind.Quote,
            ["pre"] = MarkKind.Code,
            ["code"] = MarkKind.Code,
            ["h1"] = MarkKind.Heading,
            ["h2"] = MarkKind.Heading,
            ["h3"] = MarkKind.Heading,
            ["h4"] = MarkKind.Heading,
            ["h5"] = MarkKind.Heading,
            ["h6"] = MarkKind.Heading,
            ["a"] = MarkKind.Link,
        }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the value of a link's <c>href</c> begins in the tag.</summary>
    internal int AddressStart { get; init; }

    /// <summary>Where it ends (exclusive).</summary>
    internal int AddressEnd { get; init; }

    /// <summary>Whether the address began with two slashes, as <c>//a.example</c> does: it begins with the host, and takes its scheme from the page.</summary>
    internal bool IsHostFirst { get; init; }

    /// <summary>Reads the inside of a tag, between its angle brackets.</summary>
    internal static HtmlTag Read(ReadOnlySpan<char> tag)
    {
        var nameStart = tag.Length > 0 && tag[0] == '/' ? 1 : 0;
        var nameEnd = nameStart;
        while (nameEnd < tag.Length && nameEnd - nameStart <= MaxNameLength && char.IsAsciiLetterOrDigit(tag[nameEnd]))
        {
            nameEnd++;
        }

        var name = tag[nameStart..nameEnd];
        if (!Kinds.TryGetValue(name, out var kind))
        {
            return default;
        }

        var isInline = kind == MarkKind.Link || name.Equals("code", StringComparison.OrdinalIgnoreCase);
        var read = new HtmlTag(kind, nameStart > 0, !isInline);
        if (kind != MarkKind.Link || read.IsEnd)
        {
            return read;
        }

        var (start, end) = FindAddress(tag, nameEnd);
        start = Math.Min(SkipSpace(tag, start), end);
        var host = SkipSlashes(tag, start, end);
        return read with { AddressStart = host, AddressEnd = end, IsHostFirst = host - start >= 2 };
    }

    private static (int Start, int End) FindAddress(ReadOnlySpan<char> tag, int from)
    {
        while (true)
        {
            var found = tag[from..].IndexOf("href", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return (from, from);
            }

            var name = from + found;
            from = name + "href".Length;
            var equals = SkipSpace(tag, from);
            if (IsAttributeStart(tag[name - 1]) && equals < tag.Length && tag[equals] == '=')
            {
                return ReadValue(tag, SkipSpace(tag, equals + 1));
            }
        }
    }

    /// <summary>Browsers read an attribute right behind the quotation mark of the one before.</summary>
    private static bool IsAttributeStart(char before) => char.IsWhiteSpace(before) || before is '/' or '"' or '\'';

    private static (int Start, int End) ReadValue(ReadOnlySpan<char> tag, int start)
    {
        if (start < tag.Length && tag[start] is '"' or '\'')
        {
            var quote = tag[(start + 1)..].IndexOf(tag[start]);
            return (start + 1, quote < 0 ? tag.Length : start + 1 + quote);
        }

        var space = tag[start..].IndexOfAny(" \t\r\n\f");
        return (start, space < 0 ? tag.Length : start + space);
    }

    /// <summary>Behind two slashes or more; browsers take a backslash for one. A single slash begins a path of the same site.</summary>
    private static int SkipSlashes(ReadOnlySpan<char> tag, int start, int end)
    {
        var slashes = tag[start..end].IndexOfAnyExcept('/', '\\');
        slashes = slashes < 0 ? end - start : slashes;
        return slashes >= 2 ? start + slashes : start;
    }

    private static int SkipSpace(ReadOnlySpan<char> tag, int position)
    {
        while (position < tag.Length && char.IsWhiteSpace(tag[position]))
        {
            position++;
        }

        return position;
    }
}
