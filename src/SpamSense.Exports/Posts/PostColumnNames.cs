namespace SpamSense.Exports.Posts;

/// <summary>The names that columns have in the exports of the world, the surer ones first.</summary>
internal static class PostColumnNames
{
    private static readonly Dictionary<PostField, string[]> Known = new()
    {
        [PostField.Id] = ["id", "comment_id", "post_id", "message_id", "tweet_id", "id_str", "commentid", "uuid"],
        [PostField.Kind] = [PostColumnName.Kind],
        [PostField.ParentId] = [PostColumnName.ParentId, "parent", "comment_parent", "parent_comment_id", "in_reply_to", "in_reply_to_id", "in_reply_to_status_id_str", "reply_to"],
        [PostField.ThreadId] =
        [
            "thread", "thread_id", "post", "post_id", "comment_post_id", "article", "article_id", "topic", "topic_id", "topic_title", "video_id", "link_id", "page", "channel",
            "permalink",
        ],
        [PostField.Title] = ["title", "subject", "headline"],
        [PostField.AuthorName] =
        [
            "author", "author_name", "comment_author", "user", "username", "user_name", "screen_name", "display_name", "from", "by", "commenter", "name",
        ],
        [PostField.AuthorId] = ["author_id", "user_id", "from_id", "member_id", "channel_id"],
        [PostField.AuthorEmail] = ["author_email", "comment_author_email", "user_email", "email"],
        [PostField.AuthorUrl] = ["author_url", "comment_author_url", "user_url", "website", "homepage", "home_page", "url"],
        [PostField.AuthorIp] = ["author_ip", "comment_author_ip", "user_ip", "ip", "ip_address"],
        [PostField.PublishedAt] =
        [
            PostColumnName.PublishedAt, "time", "date", "datetime", "timestamp", "created_at", "created_utc", "created", "published", "publishedat", "comment_date_gmt",
            "comment_date",
        ],
        [PostField.Language] = ["language", "lang"],
        [PostField.Label] =
        [
            PostColumnName.Label, "comment_approved", "moderation_status", "moderationstatus", "is_spam", "isspam", "spam", "label", "class", "status", "state", "approved", "verdict", "v1",
        ],
        [PostField.Url] = ["permalink", "link", "comment_url", "post_url"],
        [PostField.TextFormat] = [PostColumnName.TextFormat],
        [PostField.Place] = [PostColumnName.Place],
    };

    /// <summary>The column of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="columns">The columns that may hold it.</param>
    /// <returns>The name of the column, or null.</returns>
    public static string? Find(PostField field, IReadOnlyList<string> columns) => Known[field]
        .Select(name => columns.FirstOrDefault(column => Plain(column) == name))
        .FirstOrDefault(static column => column is not null);

    private static string Plain(string column) => column.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
