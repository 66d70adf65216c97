using System.Text;

namespace SpamSense.Exports.Xml;

/// <summary>Finds out in which encoding an XML document is, from its declaration.</summary>
/// <remarks>
/// What had a byte order mark of UTF-16 is UTF-8 by now, whatever its declaration says. Reading through an encoding instead of letting the
/// XML reader decide makes malformed bytes U+FFFD and no error: one broken character must not cost the rest of an export.
/// </remarks>
internal static class XmlEncoding
{
    /// <summary>How many bytes <see cref="Of"/> needs to see.</summary>
    public const int HeadLength = 256;

    /// <summary>The encoding: UTF-8 unless another is declared that has one byte a character or is of East Asia.</summary>
    public static Encoding Of(ReadOnlySpan<byte> head)
    {
        var declaration = head.StartsWith("<?xml"u8) && head.IndexOf("?>"u8) is var end and > 0 ? Encoding.ASCII.GetString(head[..end]) : "";
        var name = Between(declaration, "encoding=\"", '"') ?? Between(declaration, "encoding='", '\'');
        return name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Named(name) ?? Encoding.UTF8;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Between(string text, string before, char after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(after, start + before.Length);
        return end < 0 ? null : text[(start + before.Length)..end];
    }
}
