using System.Globalization;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>The text of a post with the addresses that stand behind its words; their places are told in bytes of UTF-8.</summary>
internal static class BlueskyText
{
    private const string Link = "app.bsky.richtext.facet#link";

    public static string Of(JsonElement record)
    {
        var text = WithLinks(record.Text("text") ?? "", record.Member("facets"));

        // A card is shown below the text; where it leads need not be in the text.
        var card = record.Member("embed", "external").Words("uri");
        return card is null || text.Length == 0 || text.Contains(card, StringComparison.Ordinal) ? text : $"{text}\n{card}";
    }

    private static string WithLinks(string text, JsonElement facets)
    {
        var links = facets.Elements().Select(LinkOf).OfType<(int Start, int End, string Address)>().OrderBy(static link => link.Start).ToList();
        if (links.Count == 0)
        {
            return text;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var (start, end, address) in links)
        {
            if (start < copied || start >= end || end > utf8.Length || IsWithin(utf8, start) || IsWithin(utf8, end))
            {
                continue;
            }

            var label = Encoding.UTF8.GetString(utf8, start, end - start);
            result.Append(Encoding.UTF8.GetString(utf8, copied, start - copied)).Append(IsShortened(label, address) ? address : LinkText.Show(label, address));
            copied = end;
        }

        return result.Append(Encoding.UTF8.GetString(utf8, copied, utf8.Length - copied)).ToString();
    }

    private static (int Start, int End, string Address)? LinkOf(JsonElement facet)
    {
        var index = facet.Member("index");
        var address = facet.Member("features").Elements()
            .Where(static feature => feature.Text("$type") == Link)
            .Select(static feature => feature.Words("uri"))
            .FirstOrDefault();
        return address is not null && Number(index, "byteStart") is { } start && Number(index, "byteEnd") is { } end ? (start, end, address) : null;
    }

    private static int? Number(JsonElement index, string name) =>
        int.TryParse(index.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a place is in the middle of a character.</summary>
    private static bool IsWithin(byte[] utf8, int place) => place < utf8.Length && (utf8[place] & 0xC0) == 0x80;

    /// <summary>Whether the words are the beginning of the address and three points, as programs write long ones.</summary>
    private static bool IsShortened(string label, string address)
    {
        var beginning = label.TrimEnd('.', '…');
        return beginning.Length > 0
            && beginning.Length < label.Length
            && WithoutScheme(address).StartsWith(WithoutScheme(beginning), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> WithoutScheme(string address) =>
        address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? address.AsSpan(scheme + 3) : address;
}
