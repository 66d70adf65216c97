using System.Text;

namespace SpamSense.Exports.Xml;

/// <summary>Finds out in which encoding an XML document is, from its declaration.</summary>
/// <remarks>
/// Reading through an encoding instead of letting the XML reader decide makes malformed bytes U+FFFD and no error: one broken
/// character must not cost the rest of an export.
/// </remarks>
internal static class XmlEncoding
{
    /// <summary>How many bytes <see cref="Of"/> needs to see.</summary>
    public const int HeadLength = 256;

    // What is declared as Latin-1 is the code page of Windows more often than not, and all that Latin-1 has instead are control characters.
    private const int Windows1252 = 1252;

    private static readonly byte[] Declaration = "<?xml"u8.ToArray();

    /// <summary>The encoding: UTF-8 unless another is declared in which the declaration is what it seems to be.</summary>
    /// <param name="head">The beginning of the document.</param>
    /// <param name="hasByteOrderMark">Whether a byte order mark was before it: then it is UTF-8 by now, whatever its declaration says.</param>
    public static Encoding Of(ReadOnlySpan<byte> head, bool hasByteOrderMark)
    {
        head = head.TrimStart(" \t\r\n"u8);
        if (hasByteOrderMark || !head.StartsWith(Declaration) || head.IndexOf("?>"u8) is not (var end and > 0))
        {
            return Encoding.UTF8;
        }

        var name = Declared(Encoding.ASCII.GetString(head[..end]));
        return name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Named(name) ?? Encoding.UTF8;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            if (encoding.CodePage == Encoding.Latin1.CodePage || encoding.CodePage == Encoding.ASCII.CodePage)
            {
                encoding = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252) ?? encoding;
            }

            // A declaration that was read byte by byte is not in UTF-16 or EBCDIC.
            return encoding.GetString(Declaration) == "<?xml" ? encoding : null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? Declared(string declaration)
    {
        var start = declaration.IndexOf("encoding", StringComparison.Ordinal);
        var rest = start < 0 ? "" : declaration[(start + "encoding".Length)..].Replace(" ", "", StringComparison.Ordinal);
        return rest is ['=', '"' or '\'', ..] && rest.IndexOf(rest[1], 2) is var end and > 0 ? rest[2..end] : null;
    }
}
