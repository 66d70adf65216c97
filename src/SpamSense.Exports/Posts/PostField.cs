namespace SpamSense.Exports.Posts;

/// <summary>What a column may say about a post beside its text.</summary>
internal enum PostField
{
    Id,
    Kind,
    ParentId,
    ThreadId,
    Title,
    AuthorName,
    AuthorId,
    AuthorEmail,
    AuthorUrl,
    AuthorIp,
    PublishedAt,
    Language,
    Label,
    Url,
    TextFormat,
    Place,
}
