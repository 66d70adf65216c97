using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.LinkedIn;

/// <summary>LinkedIn: <c>Comments.csv</c> and <c>Shares.csv</c> of a member's data.</summary>
internal sealed class LinkedInTablePlatform : ITablePlatform
{
    private const string Site = "https://www.linkedin.com/";
    private const int LinkIndex = 1;

    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return columns is ["Date", "Link", "Message"] && rows.Any(IsComment) && rows.All(IsComment) ? Comments(header)
            : header.Has("Date", "ShareLink", "ShareCommentary") ? Shares(header)
            : null;
    }

    // Three words that any table may have: the addresses make them LinkedIn's.
    private static bool IsComment(string?[] row) => row[LinkIndex] is { } link && link.StartsWith(Site, StringComparison.OrdinalIgnoreCase);

    private static TableDialect Comments(TableHeader header) => new()
    {
        Format = ExportFormat.LinkedIn,
        Columns = header.Map((PostField.PublishedAt, "Date"), (PostField.ThreadId, "Link"), (PostField.Url, "Link")),
        TextColumn = header["Message"],
        TextFormat = ContentFormat.Plain,
    };

    private static TableDialect Shares(TableHeader header) => new()
    {
        Format = ExportFormat.LinkedIn,
        Columns = header.Map((PostField.PublishedAt, "Date"), (PostField.Url, "ShareLink")),
        TextColumn = header["ShareCommentary"],
        LinkColumn = header.Find("SharedUrl"),
        MayLackText = true,
        Kind = PostKind.Post,
        TextFormat = ContentFormat.Plain,
    };
}
