using System.Text.Json;
using SpamSense.Exports.Json;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Commento;

/// <summary>The JSON of Comentario since its third version: pages, comments and commenters.</summary>
internal sealed class ComentarioPlatform : IJsonPlatform
{
    private const string Nobody = "00000000-0000-0000-0000-000000000000";

    public ExportFormat Format => ExportFormat.Commento;

    public PostShape Shape => CommentoShape.Instance;

    public bool Recognizes(JsonHead head) =>
        head.KindOf("/pages") == JsonTokenType.StartArray
        && head.KindOf("/version") == JsonTokenType.Number
        && (head.Has("/comments/*/pageId") || (head.Has("/pages/*/path") && head.Has("/pages/*/domainId")));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        input.MakeRepeatable();
        var (pages, commenters) = (new AuthorIndex(), new AuthorIndex());
        input.Collect(
            part =>
            {
                if (part.Pattern == 0)
                {
                    pages.Add(part.Value.Text("id"), new ExportAuthor(part.Value.Words("path")));
                }
                else
                {
                    commenters.Add(part.Value.Text("id"), new ExportAuthor(part.Value.Words("name"), part.Value.Words("email"), part.Value.Words("websiteUrl")));
                }
            },
            "/pages/*",
            "/commenters/*");
        foreach (var part in input.Parts("/comments/*"))
        {
            var (text, format) = CommentoShape.TextOf(part.Value);
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Post(part, pages, commenters) with { Text = text, TextFormat = format };
            }
        }
    }

    private static ExportedPost Post(JsonPart part, AuthorIndex pages, AuthorIndex commenters)
    {
        var comment = part.Value;
        var commenter = Id(comment, "userCreated");
        var author = commenters.Find(commenter);
        var page = Id(comment, "pageId");
        return new ExportedPost
        {
            Text = "",
            Kind = PostKind.Comment,
            Id = comment.Text("id"),
            ParentId = Id(comment, "parentId"),
            ThreadId = pages.Find(page)?.Name ?? page,
            AuthorName = author?.Name ?? comment.Words("authorName"),
            AuthorId = commenter,
            AuthorEmail = author?.Email,
            AuthorUrl = author?.Url,
            AuthorIp = comment.Words("authorIp"),
            PublishedAt = comment.Time("createdTime"),
            Label = Label(comment),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(("score", comment.Text("score"))),
        };
    }

    private static string? Id(JsonElement comment, string member) => comment.Words(member) is { } id && id != Nobody ? id : null;

    private static OriginalLabel Label(JsonElement comment) =>
        comment.IsTrue("isDeleted") ? OriginalLabel.Deleted
        : comment.IsTrue("isPending") ? OriginalLabel.Pending
        : comment.Member("isApproved").ValueKind switch
        {
            JsonValueKind.True => OriginalLabel.Approved,
            JsonValueKind.False => OriginalLabel.Deleted,
            _ => OriginalLabel.None,
        };
}
