using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Meta;

/// <summary>The comments and posts of what Facebook gives a user who asks for their information, also those in groups.</summary>
internal sealed class FacebookPlatform : IJsonPlatform
{
    private static readonly string[] Lists = ["/comments_v2", "/group_comments_v2", "/group_posts_v2"];
    private static readonly string[] Items = [.. Lists.Select(static list => $"{list}/*")];

    public ExportFormat Format => ExportFormat.Facebook;

    public PostShape Shape { get; } = new(
        [PostField.Kind, PostField.ThreadId, PostField.AuthorName, PostField.PublishedAt, PostField.TextFormat],
        "activity", "link");

    public bool Recognizes(JsonHead head) =>
        Array.Exists(Lists, list => head.KindOf(list) == JsonTokenType.StartArray)
        || (head.KindOf("/*/timestamp") == JsonTokenType.Number && head.KindOf("/*/data") == JsonTokenType.StartArray && head.Has("/*/data/*/post"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        foreach (var part in input.Parts(input.Head.KindOf("") == JsonTokenType.StartArray ? ["/*"] : Items))
        {
            var item = part.Value;
            var activity = Mojibake.Mend(item.Words("title"));
            var link = LinkOf(item);
            var below = link;
            foreach (var data in item.Member("data").Elements())
            {
                var comment = data.Member("comment");
                var text = Mojibake.Mend(comment.Words("comment") ?? data.Words("post"));
                if (text is null)
                {
                    continue;
                }

                var isComment = comment.ValueKind == JsonValueKind.Object;
                yield return new ExportedPost
                {
                    Text = isComment || below is null || text.Contains(below, StringComparison.Ordinal) ? text : $"{text}\n{below}",
                    TextFormat = ContentFormat.Plain,
                    Kind = isComment ? PostKind.Comment : PostKind.Post,
                    ThreadId = Mojibake.Mend(comment.Words("group")),
                    AuthorName = Mojibake.Mend(comment.Words("author")),
                    PublishedAt = comment.Time("timestamp") ?? item.Time("timestamp"),
                    Line = part.Line,
                    Place = part.Pointer,
                    More = MoreColumns.Of(("activity", activity), ("link", link)),
                };

                // It is shown once, and could be as long as all texts together.
                below = isComment ? below : null;
            }
        }
    }

    /// <summary>What was shared: it stands below the text of a post, and belongs to what it says.</summary>
    private static string? LinkOf(JsonElement item) => item.Member("attachments").Elements()
        .SelectMany(static attachment => attachment.Member("data").Elements())
        .Select(static data => data.Member("external_context").Words("url"))
        .FirstOrDefault(static url => url is not null);
}
