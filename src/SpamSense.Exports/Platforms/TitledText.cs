using System.Net;
using SpamSense.Content;

namespace SpamSense.Exports.Platforms;

/// <summary>A post that has a title is judged with it: the title is the first paragraph of the text.</summary>
internal static class TitledText
{
    /// <summary>The title and the body as one text of the body's markup.</summary>
    public static string Join(string? title, string? body, ContentFormat format)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return body ?? "";
        }

        var first = format == ContentFormat.Html ? $"<p>{WebUtility.HtmlEncode(title)}</p>" : title;
        return string.IsNullOrEmpty(body) ? first : $"{first}\n\n{body}";
    }
}
