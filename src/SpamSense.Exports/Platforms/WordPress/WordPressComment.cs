using SpamSense.Content;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.WordPress;

/// <summary>Reads the comments of WXR, trackbacks and pingbacks among them.</summary>
internal static class WordPressComment
{
    // What Akismet notes down in its history, where the result itself is not kept any more.
    private const string FoundSpam = "\"check-spam\"";
    private const string FoundNone = "\"check-ham\"";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "comment_id", "comment_author", "comment_author_email", "comment_author_url", "comment_author_IP", "comment_date", "comment_date_gmt", "comment_content",
        "comment_approved", "comment_type", "comment_parent", "comment_user_id",
    };

    /// <summary>Reads the comment that the reader is at.</summary>
    /// <param name="input">The reader.</param>
    /// <param name="postId">The id of the post that it is on.</param>
    /// <param name="postLink">The address of that.</param>
    /// <returns>The comment; null when it says nothing, or was complained of.</returns>
    public static ExportedPost? Read(XmlInput input, string postId, string postLink)
    {
        var line = input.Line;
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        var (result, history) = ("", "");
        foreach (var child in input.Children())
        {
            if (child == "commentmeta")
            {
                var (key, value) = ReadMeta(input);
                result = key == WordPressNames.AkismetResult ? value : result;
                history = key == "akismet_history" ? ResultOf(value) ?? history : history;
            }
            else if (Names.Contains(child))
            {
                values[child] = input.ReadText();
            }
        }

        var type = Value("comment_type") ?? "";
        if (!values.TryGetValue("comment_content", out var text) || text is "" || !WordPressNames.IsComment(type))
        {
            return null;
        }

        if (text is null)
        {
            input.Reading.Complain(line, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
            return null;
        }

        var id = Value("comment_id");
        return string.IsNullOrWhiteSpace(text) ? null : new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Html,
            Kind = PostKind.Comment,
            Id = id,
            ParentId = Value("comment_parent") is { } parent and not "0" ? parent : null,
            ThreadId = postId,
            AuthorName = Value("comment_author"),
            AuthorId = Value("comment_user_id") is { } user and not "0" ? user : null,
            AuthorEmail = Value("comment_author_email"),
            AuthorUrl = Value("comment_author_url"),
            AuthorIp = Value("comment_author_IP"),
            PublishedAt = Time("comment_date_gmt") ?? Time("comment_date"),
            Label = WordPressNames.LabelOfComment(Value("comment_approved")),
            Url = postLink.Length > 0 && id is not null ? $"{postLink}#comment-{id}" : null,
            Line = line,
            More = new Dictionary<string, string> { [WordPressNames.CommentType] = type, [WordPressNames.AkismetResult] = result.Length > 0 ? result : history },
        };

        string? Value(string name) => values.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;
        DateTimeOffset? Time(string name) => Value(name) is { } value ? PostTime.Parse(value) : null;
    }

    private static (string Key, string Value) ReadMeta(XmlInput input)
    {
        var (key, value) = ("", "");
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "meta_key":
                    key = input.ReadText() ?? "";
                    break;
                case "meta_value":
                    value = input.ReadText() ?? "";
                    break;
            }
        }

        return (key.Trim(), value.Trim());
    }

    private static string? ResultOf(string history) =>
        history.Contains(FoundSpam, StringComparison.Ordinal) ? "true" : history.Contains(FoundNone, StringComparison.Ordinal) ? "false" : null;
}
