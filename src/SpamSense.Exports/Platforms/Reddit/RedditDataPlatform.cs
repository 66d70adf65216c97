using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.Reddit;

/// <summary>What Reddit sends to a user who asks for their data: <c>comments.csv</c> and <c>posts.csv</c>.</summary>
internal sealed class RedditDataPlatform : ITablePlatform
{
    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return !header.Has("id", "permalink", "date", "subreddit", "gildings", "body") ? null
            : header.Has("link", "parent") ? Comments(header)
            : header.Has("title", "url") ? Posts(header)
            : null;
    }

    private static TableDialect Comments(TableHeader header) => new()
    {
        Format = ExportFormat.RedditData,
        Columns = header.Map(
            (PostField.Id, "id"), (PostField.ParentId, "parent"), (PostField.ThreadId, "link"), (PostField.AuthorIp, "ip"), (PostField.PublishedAt, "date"),
            (PostField.Url, "permalink")),
        TextColumn = header["body"],
        TextFormat = ContentFormat.Markdown,
        Decode = RedditText.Decode,
        Clean = RedditFields.Clean,
        ReadLabel = Label(header["body"]),
    };

    private static TableDialect Posts(TableHeader header) => new()
    {
        Format = ExportFormat.RedditData,
        Columns = header.Map(
            (PostField.Id, "id"), (PostField.ThreadId, "id"), (PostField.Title, "title"), (PostField.AuthorIp, "ip"), (PostField.PublishedAt, "date"),
            (PostField.Url, "permalink")),
        TextColumn = header["body"],
        LinkColumn = header["url"],
        MayLackText = true,
        Kind = PostKind.Post,
        TextFormat = ContentFormat.Markdown,
        Decode = RedditText.Decode,
        DecodeTitle = RedditText.Decode,
        DecodeLink = RedditText.DecodeLink,
        Clean = RedditFields.Clean,
        ReadLabel = Label(header["body"]),
    };

    private static Func<Func<string, string?>, OriginalLabel> Label(string textColumn) =>
        value => RedditFields.Label(category: null, value(textColumn), isTold: false);
}
