namespace SpamSense.Exports.Posts;

/// <summary>The names of the columns that posts of a platform's export get, whatever the platform calls them.</summary>
internal static class PostColumnName
{
    public const string Id = "id";
    public const string Kind = "kind";
    public const string ParentId = "parent_id";
    public const string ThreadId = "thread_id";
    public const string Title = "title";
    public const string AuthorName = "author";
    public const string AuthorId = "author_id";
    public const string AuthorEmail = "author_email";
    public const string AuthorUrl = "author_url";
    public const string AuthorIp = "author_ip";
    public const string PublishedAt = "published_at";
    public const string Language = "language";
    public const string Label = "original_label";
    public const string Url = "url";
    public const string TextFormat = "text_format";
    public const string Text = "text";
    public const string Place = "place";

    /// <summary>The column of a field.</summary>
    public static string Of(PostField field) => field switch
    {
        PostField.Id => Id,
        PostField.Kind => Kind,
        PostField.ParentId => ParentId,
        PostField.ThreadId => ThreadId,
        PostField.Title => Title,
        PostField.AuthorName => AuthorName,
        PostField.AuthorId => AuthorId,
        PostField.AuthorEmail => AuthorEmail,
        PostField.AuthorUrl => AuthorUrl,
        PostField.AuthorIp => AuthorIp,
        PostField.PublishedAt => PublishedAt,
        PostField.Language => Language,
        PostField.Label => Label,
        PostField.Url => Url,
        PostField.TextFormat => TextFormat,
        PostField.Place => Place,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
