using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.BlogML;

/// <summary>Reads the comments and trackbacks of BlogML.</summary>
internal static class BlogMLReaction
{
    /// <summary>The column that says which of the two it is.</summary>
    public const string Type = "comment_type";

    /// <summary>Reads the one that the reader is at.</summary>
    /// <param name="input">The reader.</param>
    /// <param name="post">What is known of the post that it is on.</param>
    /// <returns>The comment or trackback; null when it says nothing, or was complained of.</returns>
    public static ExportedPost? Read(XmlInput input, ExportedPost post)
    {
        var isTrackback = input.Reader.LocalName == "trackback";
        var parent = input.Attribute("parentid");
        var reaction = new ExportedPost
        {
            Text = "",
            Kind = PostKind.Comment,
            Id = input.Attribute("id"),
            ParentId = IsNone(parent) ? null : parent,
            ThreadId = post.ThreadId,
            AuthorName = input.Attribute("user-name"),
            AuthorEmail = input.Attribute("user-email"),
            AuthorUrl = input.Attribute(isTrackback ? "url" : "user-url"),
            AuthorIp = input.Attribute("user-ip"),
            PublishedAt = Time(input),
            Label = OriginalLabels.Parse("approved", input.Attribute("approved")),
            Url = post.Url,
            Line = input.Line,
            More = new Dictionary<string, string> { [Type] = isTrackback ? "trackback" : "comment" },
        };

        var (content, title) = (BlogMLContent.None, BlogMLContent.None);
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "content":
                    content = BlogMLContent.Read(input);
                    break;
                case "title":
                    title = BlogMLContent.Read(input);
                    break;
            }
        }

        if (content.Text is null)
        {
            input.Reading.Complain(reaction.Line, content.Problem!);
            return null;
        }

        // A trackback has no more than the title of the page that it comes from, and titles of comments repeat that of the post.
        var told = isTrackback && content.Text.Length == 0 ? title : content;
        return string.IsNullOrWhiteSpace(told.Text) ? null : reaction with { Text = told.Text, TextFormat = told.Format };
    }

    /// <summary>When the element that the reader is at was made.</summary>
    public static DateTimeOffset? Time(XmlInput input) => input.Attribute("date-created") is { } time ? PostTime.Parse(time) : null;

    // Some programs write the number that stands for nothing instead of leaving it out.
    private static bool IsNone(string? parent) => string.IsNullOrEmpty(parent) || parent == "0" || parent.AsSpan().IndexOfAnyExcept("0-{}") < 0;
}
