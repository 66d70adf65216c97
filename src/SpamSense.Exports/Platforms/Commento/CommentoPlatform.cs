using System.Text.Json;
using SpamSense.Exports.Json;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Commento;

/// <summary>The JSON of Commento, which Comentario wrote too until its third version: comments, and behind them who wrote them.</summary>
internal sealed class CommentoPlatform : IJsonPlatform
{
    private const string Anonymous = "anonymous";
    private const string DeletedText = "[deleted]";
    private const string NoLink = "undefined";

    public ExportFormat Format => ExportFormat.Commento;

    public PostShape Shape => CommentoShape.Instance;

    public bool Recognizes(JsonHead head) => head.KindOf("/comments") == JsonTokenType.StartArray && head.Has("/comments/*/commentHex");

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        input.MakeRepeatable();
        var commenters = new AuthorIndex();
        input.Collect(part => commenters.Add(part.Value.Text("commenterHex"), Author(part.Value)), "/commenters/*");
        foreach (var part in input.Parts("/comments/*"))
        {
            var (text, format) = CommentoShape.TextOf(part.Value);
            if (!string.IsNullOrWhiteSpace(text) && text != DeletedText)
            {
                yield return Post(part, commenters) with { Text = text, TextFormat = format };
            }
        }
    }

    private static ExportAuthor Author(JsonElement commenter) =>
        new(commenter.Words("name"), commenter.Words("email"), commenter.Words("link") is { } link && link != NoLink ? link : null);

    private static ExportedPost Post(JsonPart part, AuthorIndex commenters)
    {
        var comment = part.Value;
        var commenter = comment.Words("commenterHex") is { } hex && hex != Anonymous ? hex : null;
        var author = commenters.Find(commenter);
        return new ExportedPost
        {
            Text = "",
            Kind = PostKind.Comment,
            Id = comment.Text("commentHex"),
            ParentId = comment.Words("parentHex") is { } parent && parent != "root" ? parent : null,
            ThreadId = comment.Words("url") ?? comment.Words("path"),
            AuthorName = author?.Name,
            AuthorId = commenter,
            AuthorEmail = author?.Email,
            AuthorUrl = author?.Url,
            PublishedAt = comment.Time("creationDate"),
            Label = Label(comment),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(("domain", comment.Text("domain")), ("state", comment.Text("state")), ("score", comment.Text("score"))),
        };
    }

    // What is flagged was held by the spam filter; what is unapproved waits for a moderator.
    private static OriginalLabel Label(JsonElement comment) => comment.IsTrue("deleted") ? OriginalLabel.Deleted : comment.Text("state") switch
    {
        "approved" => OriginalLabel.Approved,
        "unapproved" => OriginalLabel.Pending,
        "flagged" => OriginalLabel.Spam,
        _ => OriginalLabel.None,
    };
}
