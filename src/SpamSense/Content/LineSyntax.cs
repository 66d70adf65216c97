namespace SpamSense.Content;

/// <summary>What a line of text is by the signs that it begins with.</summary>
internal static class LineSyntax
{
    private const int MostHeadingSigns = 6;
    private const int MostItemDigits = 3;
    private const int FewestFenceSigns = 3;
    private const int FewestUnderlines = 2;

    // An attribution ends with one of these: "On Monday Ann wrote:".
    private static readonly string[] Attributions =
        ["wrote:", "writes:", "said:", "schrieb:", "écrit :", "écrit:", "escribió:", "escreveu:", "scrisse:", "schreef:", "пишет:", "написал:", "написала:", "yazdı:", "menulis:"];

    /// <summary>How many units of white space the line begins with.</summary>
    internal static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        while (indent < line.Length && CharacterTable.ClassOf(line[indent]) is CharacterClass.Space or CharacterClass.Ignored)
        {
            indent++;
        }

        return indent;
    }

    /// <summary>Whether Markdown takes the white space for that of code.</summary>
    internal static bool IsCodeIndent(ReadOnlySpan<char> indent) => indent.Length >= 4 || indent.StartsWith('\t');

    /// <summary>A quoted line, and not an emoticon such as <c>&gt;_&lt;</c>.</summary>
    /// <param name="body">The line without its indent.</param>
    /// <param name="isEmpty">Whether nothing is quoted in it.</param>
    internal static bool IsQuote(ReadOnlySpan<char> body, out bool isEmpty)
    {
        isEmpty = false;
        if (body[0] != '>')
        {
            return false;
        }

        var rest = body.TrimStart('>');
        isEmpty = rest.IsWhiteSpace();
        return isEmpty || rest[0] is ' ' or '\t' or '"' or '\'' or '*' or '[' or '(' or '@' or '#' or '$' or '-' or '`' or >= '\u0080' || char.IsAsciiLetterOrDigit(rest[0]);
    }

    internal static bool IsHeading(ReadOnlySpan<char> body)
    {
        var level = CountOf(body, '#');
        return level is > 0 and <= MostHeadingSigns && level < body.Length && body[level] is ' ' or '\t' && !body[level..].IsWhiteSpace();
    }

    /// <summary>The line under a headline.</summary>
    internal static bool IsUnderline(ReadOnlySpan<char> body) => body[0] is '=' or '-' && CountOf(body, body[0]) is >= FewestUnderlines and var count && body[count..].IsWhiteSpace();

    internal static bool OpensFence(ReadOnlySpan<char> body, out int length)
    {
        length = body[0] is '`' or '~' ? CountOf(body, body[0]) : 0;
        return length >= FewestFenceSigns && !body[length..].Contains(body[0]);
    }

    internal static bool ClosesFence(ReadOnlySpan<char> line, char sign, int length)
    {
        var body = line.TrimStart(' ');
        var count = CountOf(body, sign);
        return count >= length && body[count..].IsWhiteSpace();
    }

    /// <summary>A line of nothing but three marks or more: it divides.</summary>
    internal static bool IsRule(ReadOnlySpan<char> body)
    {
        var sign = body[0];
        if (sign is not ('-' or '*' or '_' or '=' or '~'))
        {
            return false;
        }

        var count = 0;
        foreach (var c in body)
        {
            if (c == sign)
            {
                count++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3;
    }

    internal static bool IsListItem(ReadOnlySpan<char> body)
    {
        var length = 1;
        if (char.IsAsciiDigit(body[0]))
        {
            while (length < body.Length && char.IsAsciiDigit(body[length]))
            {
                length++;
            }

            if (length > MostItemDigits || length == body.Length || body[length] is not ('.' or ')'))
            {
                return false;
            }

            length++;
        }
        else if (body[0] is not ('-' or '*' or '+' or '•' or '‣' or '◦' or '▪' or '●'))
        {
            return false;
        }

        return length < body.Length && body[length] is ' ' or '\t' or '\u00A0' && !body[length..].IsWhiteSpace();
    }

    /// <summary>A line that names who wrote what is quoted below.</summary>
    internal static bool IsAttribution(ReadOnlySpan<char> body)
    {
        body = body.TrimEnd();
        if (!body.EndsWith(':'))
        {
            return false;
        }

        foreach (var ending in Attributions)
        {
            if (body.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOf(ReadOnlySpan<char> text, char sign)
    {
        var end = text.IndexOfAnyExcept(sign);
        return end < 0 ? text.Length : end;
    }
}
