using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>The tag around a phone number or e-mail address that says the same to a machine: <c>&lt;a href="mailto:…"&gt;</c>.</summary>
internal static class ContactAnchor
{
    private const int LongestTag = 400;
    private const string Close = "</a>";

    /// <summary>The changes that take the tag away; <see langword="null"/> where none stands right around the token.</summary>
    internal static TextChange[]? Around(string text, TextSpan token)
    {
        if (token.Start == 0 || text[token.Start - 1] != '>' || !text.AsSpan(token.End).StartsWith(Close, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = Math.Max(0, token.Start - LongestTag);
        var open = text.AsSpan(start, token.Start - start).LastIndexOf('<');
        var tag = open < 0 ? [] : text.AsSpan((start + open)..token.Start);
        return tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase)
            && (tag.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || tag.Contains("tel:", StringComparison.OrdinalIgnoreCase))
            ? [new(TextSpan.FromBounds(start + open, token.Start), ""), new(new TextSpan(token.End, Close.Length), "")]
            : null;
    }
}
