using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Ghost;

/// <summary>The JSON of a Ghost blog: posts and pages, and in full backups the comments of its members.</summary>
internal sealed class GhostPlatform : IJsonPlatform
{
    // An export is the one element of "db"; files for the importer often leave that out.
    private static readonly string[] Roots = ["/db/*/data", "/data"];

    public ExportFormat Format => ExportFormat.Ghost;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail,
            PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        "type", "status", "slug");

    public bool Recognizes(JsonHead head) =>
        head.KindOf("/db/*/data") == JsonTokenType.StartObject
        || (head.KindOf("/data") == JsonTokenType.StartObject && head.Has("/meta/exported_on") && head.Has("/meta/version"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        input.MakeRepeatable();
        var people = GhostPeople.Of(input, Roots);
        foreach (var part in input.Parts([.. Paths("posts"), .. Paths("comments")]))
        {
            var post = part.Pattern < Roots.Length ? Post(part, people) : Comment(part, people);
            if (!string.IsNullOrWhiteSpace(post.Text))
            {
                yield return post;
            }
        }
    }

    private static IEnumerable<string> Paths(string table) => Roots.Select(root => $"{root}/{table}/*");

    private static ExportedPost Post(JsonPart part, GhostPeople people)
    {
        var post = part.Value;
        var (body, format) = Body(post);
        var title = post.Words("title");
        var id = post.Text("id");
        var authorId = post.Text("author_id") ?? people.AuthorOf(id);
        var author = people.User(authorId);
        return new ExportedPost
        {
            Text = TitledText.Join(title, body, format),
            TextFormat = format,
            Kind = PostKind.Post,
            Id = id,
            Title = title,
            AuthorName = author?.Name,
            AuthorId = authorId,
            AuthorEmail = author?.Email,
            PublishedAt = post.Time("published_at") ?? post.Time("created_at"),
            Label = post.Text("status") is "published" or "sent" ? OriginalLabel.Approved : OriginalLabel.None,
            Url = post.Words("canonical_url"),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(
                ("type", post.Text("type") ?? (post.Text("page") == "1" || post.IsTrue("page") ? "page" : "post")),
                ("status", post.Text("status")),
                ("slug", post.Text("slug"))),
        };
    }

    private static ExportedPost Comment(JsonPart part, GhostPeople people)
    {
        var comment = part.Value;
        var author = people.Member(comment.Text("member_id"));
        return new ExportedPost
        {
            Text = comment.Text("html") ?? "",
            TextFormat = ContentFormat.Html,
            Kind = PostKind.Comment,
            Id = comment.Text("id"),
            ParentId = comment.Words("in_reply_to_id") ?? comment.Words("parent_id"),
            ThreadId = comment.Text("post_id"),
            AuthorName = author?.Name,
            AuthorId = comment.Text("member_id"),
            AuthorEmail = author?.Email,
            PublishedAt = comment.Time("created_at"),
            Label = comment.Text("status") switch
            {
                "published" => OriginalLabel.Approved,
                "hidden" or "deleted" => OriginalLabel.Deleted,
                _ => OriginalLabel.None,
            },
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(("type", "comment"), ("status", comment.Text("status"))),
        };
    }

    /// <summary>The best there is of a body: what was published, else what was typed.</summary>
    private static (string? Body, ContentFormat Format) Body(JsonElement post) =>
        post.Words("html") is { } html ? (html, ContentFormat.Html)
        : post.Words("markdown") is { } markdown ? (markdown, ContentFormat.Markdown)
        : (post.Words("plaintext"), ContentFormat.Plain);
}
