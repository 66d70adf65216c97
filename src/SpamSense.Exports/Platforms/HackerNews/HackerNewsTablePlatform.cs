using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.HackerNews;

/// <summary>Items of Hacker News, as its API gives them or as rows of the BigQuery table.</summary>
internal sealed class HackerNewsTablePlatform : ITablePlatform
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "story", "comment", "job", "poll", "pollopt" };

    public TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        var header = new TableHeader(columns);
        return header.Has("id", "type", "by", "time")
            && (header.Has("parent") || header.Has("kids") || header.Has("descendants") || header.Has("score"))
            && (header.Has("text") || header.Has("title"))
            && HasTypes(columns, header["type"], rows)
            ? Items(header)
            : null;
    }

    private static bool HasTypes(IReadOnlyList<string> columns, string column, IReadOnlyList<string?[]> rows)
    {
        var index = columns.ToList().IndexOf(column);
        var types = rows.Select(row => row[index]).Where(static type => !string.IsNullOrEmpty(type)).ToList();
        return types.Count > 0 && types.TrueForAll(static type => Types.Contains(type!));
    }

    private static TableDialect Items(TableHeader header) => new()
    {
        Format = ExportFormat.HackerNews,
        Columns = header.Map(
            (PostField.Id, "id"), (PostField.Kind, "type"), (PostField.ParentId, "parent"), (PostField.Title, "title"), (PostField.AuthorName, "by"),
            (PostField.PublishedAt, "time"), (PostField.Url, "id")),
        TextColumn = header.Find("text") ?? "text",
        LinkColumn = header.Find("url"),
        MayLackText = true,
        TextFormat = ContentFormat.Html,
        Clean = static (field, value) => field switch
        {
            PostField.Kind => PostWords.Of(value is "comment" or "pollopt" ? PostKind.Comment : PostKind.Post),
            PostField.ParentId => value == "0" ? null : value,
            PostField.Url => $"https://news.ycombinator.com/item?id={value}",
            _ => value,
        },
        ReadLabel = static value => IsTrue(value("dead")) || IsTrue(value("deleted")) ? OriginalLabel.Deleted : OriginalLabel.Approved,
        LabelColumns = ["dead", "deleted"],
        UsualLabel = OriginalLabel.Approved,
    };

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
