using System.Text;
using SpamSense.Content;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.BlogML;

/// <summary>A text of BlogML, which may be written in four ways.</summary>
/// <param name="Text">The text; null when it cannot be read.</param>
/// <param name="Format">How it is marked up.</param>
/// <param name="Problem">Why it cannot be read.</param>
internal sealed record BlogMLContent(string? Text, ContentFormat Format, string? Problem = null)
{
    public static readonly BlogMLContent None = new("", ContentFormat.Html);

    /// <summary>Reads the text of the element that the reader is at.</summary>
    public static BlogMLContent Read(XmlInput input)
    {
        var type = input.Attribute("type")?.Trim().ToLowerInvariant();
        var text = type == "xhtml" ? XmlMarkup.Read(input) : input.ReadText();
        if (text is null)
        {
            return new BlogMLContent(null, default, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
        }

        return type switch
        {
            "base64" => Decode(text),
            "text" => new BlogMLContent(text, ContentFormat.Plain),
            _ => new BlogMLContent(text, ContentFormat.Html),
        };
    }

    private static BlogMLContent Decode(string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? new BlogMLContent(Encoding.UTF8.GetString(bytes.AsSpan(0, length)), ContentFormat.Detect)
            : new BlogMLContent(null, default, UnreadableReason.NotBase64);
    }
}
