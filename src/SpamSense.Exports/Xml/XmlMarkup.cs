using System.Text;
using System.Xml;

namespace SpamSense.Exports.Xml;

/// <summary>Reads what is inside of an element as the HTML that it is, whether it stands there as elements or as the text of them.</summary>
internal static class XmlMarkup
{
    /// <summary>The content of the element that the reader is at; the reader goes to its end.</summary>
    /// <returns>The HTML, or null when it is longer than the limit: then it was passed over.</returns>
    /// <exception cref="Platforms.BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public static string? Read(XmlInput input)
    {
        var reader = input.Reader;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        // Text without an element beside it is markup that was escaped.
        var (plain, markup, hasElements) = (new StringBuilder(), new StringBuilder(), false);
        var max = input.Reading.MaxRecordLength;
        var depth = reader.Depth;
        while (input.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    hasElements = true;
                    Open(reader, markup, max);
                    break;
                case XmlNodeType.EndElement when markup.Length <= max:
                    markup.Append("</").Append(reader.LocalName).Append('>');
                    break;
                case var type when XmlInput.IsText(type):
                    Append(input, plain, markup, isRaw: type == XmlNodeType.CDATA, max);
                    break;
            }
        }

        var text = hasElements ? markup : plain;
        return text.Length > max ? null : text.ToString();
    }

    private static void Open(XmlReader reader, StringBuilder markup, int max)
    {
        var isEmpty = reader.IsEmptyElement;
        Append(markup, "<", max);
        Append(markup, reader.LocalName, max);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XmlInput.NamespaceOfNamespaces)
            {
                Append(markup, $" {reader.LocalName}=\"", max);
                Escape(markup, reader.Value, max);
                Append(markup, "\"", max);
            }
        }

        reader.MoveToElement();
        Append(markup, isEmpty ? " />" : ">", max);
    }

    private static void Append(XmlInput input, StringBuilder plain, StringBuilder markup, bool isRaw, int max)
    {
        while (input.ReadChunk() is { IsEmpty: false } chunk)
        {
            Append(plain, chunk, max);
            if (isRaw)
            {
                Append(markup, chunk, max);
            }
            else
            {
                Escape(markup, chunk, max);
            }
        }
    }

    private static void Escape(StringBuilder markup, ReadOnlySpan<char> text, int max)
    {
        while (text.IndexOfAny('&', '<', '"') is var found and >= 0)
        {
            Append(markup, text[..found], max);
            Append(markup, text[found] switch { '&' => "&amp;", '<' => "&lt;", _ => "&quot;" }, max);
            text = text[(found + 1)..];
        }

        Append(markup, text, max);
    }

    // One character more than allowed is enough to know.
    private static void Append(StringBuilder to, ReadOnlySpan<char> text, int max) => to.Append(text[..Math.Min(text.Length, Math.Max(0, max + 1 - to.Length))]);
}
