using System.Text;
using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>Puts the addresses that an author gave in the place of those that X made of them.</summary>
/// <param name="maxLength">No text is made longer than this, in UTF-16 units.</param>
internal sealed class TwitterLinks(int maxLength)
{
    private const string Short = "t.co/";

    private readonly Dictionary<string, string> _expanded = new(StringComparer.Ordinal);

    /// <summary>Adds the links of a post.</summary>
    /// <param name="links">An array of objects.</param>
    /// <param name="shortName">The member with the short address.</param>
    /// <param name="expandedName">The member with the address itself.</param>
    public void Add(JsonElement links, string shortName, string expandedName)
    {
        foreach (var link in links.Elements())
        {
            if (link.Words(shortName) is { } address && link.Words(expandedName) is { } expanded)
            {
                _expanded.TryAdd(address, expanded);
            }
        }
    }

    /// <summary>Adds pictures and films: their links are made by X and shown to nobody.</summary>
    public void AddMedia(JsonElement media)
    {
        foreach (var medium in media.Elements())
        {
            if (medium.Words("url") is { } address)
            {
                _expanded.TryAdd(address, "");
            }
        }
    }

    /// <summary>The text with the addresses that were meant.</summary>
    public string Expand(string text)
    {
        if (_expanded.Count == 0 || !text.Contains(Short, StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var copied = 0;
        for (var from = 0; (from = text.IndexOf(Short, from, StringComparison.Ordinal)) >= 0 && result.Length < maxLength;)
        {
            var start = StartOf(text, from);
            var end = from + Short.Length;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (start >= copied && _expanded.TryGetValue(text[start..end], out var expanded) && expanded.Length <= maxLength - result.Length)
            {
                result.Append(text, copied, start - copied).Append(expanded);
                copied = end;
            }

            from = end;
        }

        return result.Append(text, copied, text.Length - copied).ToString().TrimEnd();
    }

    private static int StartOf(string text, int host)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (text.AsSpan(0, host).EndsWith(scheme, StringComparison.Ordinal))
            {
                return host - scheme.Length;
            }
        }

        return host;
    }
}
