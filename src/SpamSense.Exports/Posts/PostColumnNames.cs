namespace SpamSense.Exports.Posts;

/// <summary>Finds what the columns of a table mean that is of no platform, by the names that columns have in the exports of the world.</summary>
/// <param name="columns">The names of all columns.</param>
/// <param name="textColumn">The one that holds the texts.</param>
/// <param name="rows">The values of the first records in the order of the columns.</param>
internal sealed class PostColumnNames(IReadOnlyList<string> columns, string textColumn, IReadOnlyList<string?[]> rows)
{
    // A word among a hundred may be one that we do not know; where more are, the column is about something else.
    private const double LeastShareOfLabels = 0.9;

    /// <summary>The names without what stands between their words, the surer ones first.</summary>
    private static readonly Dictionary<PostField, string[]> Known = new()
    {
        [PostField.Id] = Names("id comment_id post_id message_id tweet_id review_id id_str uuid guid"),
        [PostField.Kind] = Names(PostColumnName.Kind),
        [PostField.ParentId] = Names(
            "parent_id parent comment_parent parent_comment_id in_reply_to in_reply_to_id in_reply_to_status_id_str in_reply_to_status_id reply_to reply_to_id"),
        [PostField.ThreadId] = Names(
            "thread thread_id post post_id comment_post_id post_title article article_id topic topic_id topic_title video_id link_id page page_id channel permalink"),
        [PostField.Title] = Names("title subject headline"),
        [PostField.AuthorName] = Names(
            "author author_name comment_author author_display_name user username user_name screen_name display_name from by commenter name"),
        [PostField.AuthorId] = Names("author_id user_id from_id member_id author_channel_id channel_id"),
        [PostField.AuthorEmail] = Names("author_email comment_author_email user_email email"),
        [PostField.AuthorUrl] = Names("author_url comment_author_url user_url website homepage home_page url"),
        [PostField.AuthorIp] = Names("author_ip comment_author_ip user_ip ip ip_address"),
        [PostField.PublishedAt] = Names(
            "published_at time date datetime timestamp created_at created_utc created published comment_date_gmt comment_date "
            + "post_date post_date_gmt publish_date posted_at"),
        [PostField.Language] = Names("language lang"),
        [PostField.Label] = Names(
            "original_label comment_approved moderation_status is_spam spam is_ham ham label class status state approved is_approved verdict decision v1 category target"),
        [PostField.Url] = Names("permalink link comment_url post_url url"),
        [PostField.TextFormat] = Names(PostColumnName.TextFormat),
        [PostField.Place] = Names(PostColumnName.Place),
    };

    /// <summary>Those among the names of labels that mean something else more often than not, unless their values say what they are.</summary>
    private static readonly HashSet<string> AboutAnything = [.. Names("label class status state verdict decision v1 category target")];

    private readonly string[] _plain = [.. columns.Select(Plain)];

    /// <summary>The column of a field.</summary>
    /// <returns>The name of the column, or null.</returns>
    public string? Find(PostField field)
    {
        // The id of a post that is called post_id is not also the thread that it belongs to.
        var taken = field switch
        {
            PostField.ThreadId => Find(PostField.Id),
            PostField.Url => Find(PostField.AuthorUrl),
            _ => null,
        };
        return Known[field]
            .SelectMany(name => Enumerable.Range(0, columns.Count).Where(index => _plain[index] == name))
            .Where(index => columns[index] != textColumn && columns[index] != taken && Fits(field, index))
            .Select(index => columns[index])
            .FirstOrDefault();
    }

    private static string[] Names(string names) => names.Split(' ').Select(Plain).ToArray();

    private static string Plain(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private bool Fits(PostField field, int index) => field switch
    {
        PostField.Label => HoldsLabels(index),

        // The forms of comments ask for name, address and home page; what has a title is a page itself.
        PostField.AuthorUrl when _plain[index] == "url" => Find(PostField.AuthorEmail) is not null
            || (Find(PostField.AuthorName) is not null && Find(PostField.Title) is null),
        _ => true,
    };

    private bool HoldsLabels(int index)
    {
        var (read, written) = (0, 0);
        foreach (var value in rows.Select(row => row[index]).Where(static value => !string.IsNullOrWhiteSpace(value)))
        {
            written++;
            read += OriginalLabels.Parse(columns[index], value) == OriginalLabel.None ? 0 : 1;
        }

        return written == 0 ? !AboutAnything.Contains(_plain[index]) : read >= written * LeastShareOfLabels;
    }
}
