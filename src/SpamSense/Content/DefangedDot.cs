namespace SpamSense.Content;

/// <summary>A dot of a host name in words or brackets: <c>[.]</c>, <c>(dot)</c>, <c> [dot] </c>, <c> dot </c>.</summary>
internal static class DefangedDot
{
    private const string Spoken = "dot";

    /// <summary>Reads such a dot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the label before it ends.</param>
    /// <param name="bracket">The opening bracket; a space where there is none.</param>
    /// <returns>The length, spaces around included; 0 where there is none, or no label follows.</returns>
    internal static int LengthAt(ReadOnlySpan<char> text, int position, out char bracket)
    {
        var at = SkipSpace(text, position);
        bracket = at < text.Length ? text[at] : '\0';
        var close = bracket switch
        {
            '[' => ']',
            '(' => ')',
            '{' => '}',
            _ => '\0',
        };
        if (close == '\0')
        {
            bracket = ' ';
            return at > position && IsSpokenAt(text, at) && at + 3 < text.Length && text[at + 3] == ' ' ? WithLabel(text, position, at + 4) : 0;
        }

        at = SkipSpace(text, at + 1);
        at = IsSpokenAt(text, at) ? at + 3 : at < text.Length && text[at] == '.' ? at + 1 : text.Length;
        at = SkipSpace(text, at);
        return at < text.Length && text[at] == close ? WithLabel(text, position, SkipSpace(text, at + 1)) : 0;
    }

    /// <summary>Writes a host with plain dots.</summary>
    /// <returns>Its length; -1 where it does not fit.</returns>
    internal static int Restore(ReadOnlySpan<char> host, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < host.Length;)
        {
            if (length == target.Length)
            {
                return -1;
            }

            var dot = LengthAt(host, i, out _);
            target[length++] = dot > 0 ? '.' : host[i];
            i += Math.Max(dot, 1);
        }

        return length;
    }

    /// <summary>Whether such a dot stands in brackets in a host.</summary>
    internal static bool IsIn(ReadOnlySpan<char> host)
    {
        for (var i = 0; i < host.Length; i++)
        {
            if (host[i] is '[' or '(' or '{' && LengthAt(host, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int WithLabel(ReadOnlySpan<char> text, int position, int end) =>
        end < text.Length && char.IsAsciiLetterOrDigit(text[end]) ? end - position : 0;

    private static int SkipSpace(ReadOnlySpan<char> text, int position) => position < text.Length && text[position] == ' ' ? position + 1 : position;

    private static bool IsSpokenAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position..].StartsWith(Spoken, StringComparison.OrdinalIgnoreCase);
}
