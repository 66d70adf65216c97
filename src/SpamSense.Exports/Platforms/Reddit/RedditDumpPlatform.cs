using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.Reddit;

/// <summary>Monthly dumps of Reddit: comments (<c>RC_</c>) and submissions (<c>RS_</c>), as JSON Lines or as tables that were made of them.</summary>
internal sealed class RedditDumpPlatform : ITablePlatform
{
    private const string Removal = "removed_by_category";

    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return !header.Has("id", "author", "created_utc", "subreddit") ? null
            : header.Has("body", "link_id", "parent_id") ? Comments(header)
            : header.Has("title", "selftext") ? Submissions(header)
            : null;
    }

    private static TableDialect Comments(TableHeader header) => new()
    {
        Format = ExportFormat.RedditDump,
        Columns = header.Map(
            (PostField.Id, "id"), (PostField.ParentId, "parent_id"), (PostField.ThreadId, "link_id"), (PostField.AuthorName, "author"),
            (PostField.AuthorId, "author_fullname"), (PostField.PublishedAt, "created_utc"), (PostField.Url, "permalink")),
        TextColumn = header["body"],
        TextFormat = ContentFormat.Markdown,
        Decode = RedditText.Decode,
        Clean = RedditFields.Clean,
        ReadLabel = Label(header, header["body"]),
        LabelColumns = header.Find(Removal) is { } removal ? [removal] : [],
        UsualLabel = header.Has(Removal) ? OriginalLabel.Approved : OriginalLabel.None,
    };

    private static TableDialect Submissions(TableHeader header) => new()
    {
        Format = ExportFormat.RedditDump,
        Columns = header.Map(
            (PostField.Id, "id"), (PostField.ThreadId, "id"), (PostField.Title, "title"), (PostField.AuthorName, "author"),
            (PostField.AuthorId, "author_fullname"), (PostField.PublishedAt, "created_utc"), (PostField.Url, "permalink")),
        TextColumn = header["selftext"],
        LinkColumn = header.Find("url"),
        MayLackText = true,
        Kind = PostKind.Post,
        TextFormat = ContentFormat.Markdown,
        Decode = RedditText.Decode,
        DecodeTitle = RedditText.Decode,
        DecodeLink = RedditText.DecodeLink,
        Clean = RedditFields.Clean,
        ReadLabel = Label(header, header["selftext"]),
        LabelColumns = header.Find(Removal) is { } removal ? [removal] : [],
        UsualLabel = header.Has(Removal) ? OriginalLabel.Approved : OriginalLabel.None,
    };

    private static Func<Func<string, string?>, OriginalLabel> Label(TableHeader header, string textColumn)
    {
        var removal = header.Find(Removal);
        return value => RedditFields.Label(removal is null ? null : value(removal), value(textColumn), removal is not null);
    }
}
