using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.Discord;

/// <summary>A channel of Discord as DiscordChatExporter writes it in CSV.</summary>
internal sealed class DiscordTablePlatform : ITablePlatform
{
    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return !header.Has("AuthorID", "Author", "Date", "Content", "Attachments", "Reactions") ? null : new TableDialect
        {
            Format = ExportFormat.Discord,
            Columns = header.Map((PostField.AuthorId, "AuthorID"), (PostField.AuthorName, "Author"), (PostField.PublishedAt, "Date")),
            TextColumn = header["Content"],
            Kind = PostKind.Message,
            TextFormat = ContentFormat.Markdown,
        };
    }
}
