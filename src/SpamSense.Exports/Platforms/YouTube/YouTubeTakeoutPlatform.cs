using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.YouTube;

/// <summary>YouTube in Google Takeout: <c>comments.csv</c> and <c>live chats.csv</c>. The names of columns changed their case in 2024, and more came.</summary>
internal sealed class YouTubeTakeoutPlatform : ITablePlatform
{
    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return header.Has("Comment ID", "Channel ID", "Comment Create Timestamp", "Comment Text") ? Dialect(header, "Comment", PostKind.Comment)
            : header.Has("Live Chat ID", "Channel ID", "Live Chat Create Timestamp", "Live Chat Text") ? Dialect(header, "Live Chat", PostKind.Message)
            : null;
    }

    private static TableDialect Dialect(TableHeader header, string what, PostKind kind) => new()
    {
        Format = ExportFormat.YouTubeTakeout,
        Columns = header.Map(
            (PostField.Id, $"{what} ID"), (PostField.ParentId, $"Parent {what} ID"), (PostField.ThreadId, "Video ID"), (PostField.AuthorId, "Channel ID"),
            (PostField.PublishedAt, $"{what} Create Timestamp")),
        TextColumn = header[$"{what} Text"],
        Kind = kind,
        TextFormat = ContentFormat.Plain,
        Decode = TakeoutText.Decode,
    };
}
