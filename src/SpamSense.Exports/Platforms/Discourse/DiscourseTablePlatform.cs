using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.Discourse;

/// <summary>The posts of a user in a Discourse archive: <c>user_archive.csv</c>, and <c>queued_posts.csv</c> with what was decided about them.</summary>
internal sealed class DiscourseTablePlatform : ITablePlatform
{
    private const string TopicPath = "/t/";

    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return header.Has("topic_title", "is_pm", "post_raw", "url", "created_at") ? Posts(header)
            : header.Has("id", "verdict", "topic_id", "post_raw", "other_json") ? Queue(header)
            : null;
    }

    private static TableDialect Posts(TableHeader header) => new()
    {
        Format = ExportFormat.Discourse,
        Columns = header.Map(
            (PostField.Id, "url"), (PostField.Kind, "is_pm"), (PostField.ThreadId, "topic_title"), (PostField.PublishedAt, "created_at"), (PostField.Url, "url")),
        TextColumn = header["post_raw"],
        TextFormat = ContentFormat.Markdown,
        Clean = static (field, value) => field switch
        {
            PostField.Id => IdIn(value),
            PostField.Kind => value.Equals("Yes", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase)
                ? PostWords.Of(PostKind.Message)
                : null,
            _ => value,
        },
    };

    private static TableDialect Queue(TableHeader header) => new()
    {
        Format = ExportFormat.Discourse,
        Columns = header.Map((PostField.Id, "id"), (PostField.ThreadId, "topic_id"), (PostField.Label, "verdict")),
        TextColumn = header["post_raw"],
        TextFormat = ContentFormat.Markdown,
    };

    /// <summary>The numbers of the topic and of the post in it, which end its address.</summary>
    private static string? IdIn(string url)
    {
        var path = url.IndexOf(TopicPath, StringComparison.Ordinal);
        return path >= 0 && url[(path + TopicPath.Length)..].Split('/') is [_, var topic, var post] ? $"{topic}/{post}" : null;
    }
}
