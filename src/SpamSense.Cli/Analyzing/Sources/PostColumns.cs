using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>What the columns of an export mean beside the text: author, home page, thread and time, found by their names.</summary>
internal sealed class PostColumns
{
    private static readonly string[] AuthorNames =
    [
        "author", "author_name", "comment_author", "user", "username", "user_name", "screen_name", "display_name", "from", "by", "commenter", "name",
    ];

    private static readonly string[] UrlNames = ["author_url", "comment_author_url", "user_url", "website", "homepage", "home_page", "url"];

    private static readonly string[] ThreadNames =
    [
        "thread", "thread_id", "post", "post_id", "comment_post_id", "article", "article_id", "topic", "topic_title", "video_id", "link_id", "page", "permalink",
    ];

    private static readonly string[] TimeNames =
    [
        "time", "date", "datetime", "timestamp", "created_at", "created_utc", "created", "published_at", "published", "publishedat", "comment_date_gmt", "comment_date",
    ];

    private readonly string? _author;
    private readonly string? _url;
    private readonly string? _thread;
    private readonly string? _time;

    public PostColumns(IReadOnlyList<string> columns, string textColumn)
    {
        var free = columns.Where(column => column != textColumn).ToList();
        _author = Find(free, AuthorNames);
        _url = Find(free, UrlNames);
        _thread = Find(free, ThreadNames);
        _time = Find(free, TimeNames);
    }

    /// <summary>The post of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="source">The name of the input as a configuration knows it.</param>
    public Post Read(ExportRecord record, string source) => new()
    {
        Text = record.Text,
        AuthorName = Value(record, _author),
        AuthorUrl = Value(record, _url),
        Thread = Value(record, _thread),
        PublishedAt = Value(record, _time) is { } time ? PostTime.Parse(time) : null,
        Source = source,
    };

    private static string? Find(List<string> columns, string[] names) => names
        .Select(name => columns.FirstOrDefault(column => Plain(column) == name))
        .FirstOrDefault(static column => column is not null);

    private static string Plain(string column) => column.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static string? Value(ExportRecord record, string? column)
    {
        var value = column is null ? null : record.GetValue(column);

        // An object in a JSON record is not somebody's name.
        return string.IsNullOrWhiteSpace(value) || value.StartsWith("{\"", StringComparison.Ordinal) ? null : value;
    }
}
