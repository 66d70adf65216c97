using System.Text;

namespace SpamSense.Exports.Platforms;

/// <summary>Undoes the three escapes that some platforms put into plain text.</summary>
internal static class EscapedText
{
    private static readonly (string Escape, char Sign)[] Escapes = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];

    /// <summary>The text as it was typed; each escape is undone once.</summary>
    public static string Undo(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOf('&')) >= 0;)
        {
            var (escape, sign) = ("&", '&');
            foreach (var candidate in Escapes)
            {
                if (rest[at..].StartsWith(candidate.Escape, StringComparison.Ordinal))
                {
                    (escape, sign) = candidate;
                }
            }

            plain.Append(rest[..at]).Append(sign);
            rest = rest[(at + escape.Length)..];
        }

        return plain.Append(rest).ToString();
    }
}
