using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Mastodon;

/// <summary>The outbox of an archive of Mastodon or of another server that speaks ActivityPub.</summary>
internal sealed class MastodonPlatform : IJsonPlatform
{
    private const string Everybody = "https://www.w3.org/ns/activitystreams#Public";

    public ExportFormat Format => ExportFormat.Mastodon;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt,
            PostField.Language, PostField.Url, PostField.TextFormat,
        ],
        "sensitive", "visibility");

    public bool Recognizes(JsonHead head) =>
        head.KindOf("/orderedItems") == JsonTokenType.StartArray
        && (head.TextOf("/type")?.StartsWith("OrderedCollection", StringComparison.Ordinal) == true || head.Has("/@context"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        var actor = MastodonActor.Beside(input);
        foreach (var part in input.Parts("/orderedItems/*"))
        {
            // What others wrote is boosted; it has no text here.
            var note = part.Value.Member("object");
            if (part.Value.Text("type") == "Create"
                && note.ValueKind == JsonValueKind.Object
                && Post(part, note, actor) is var post
                && !string.IsNullOrWhiteSpace(post.Text))
            {
                yield return post;
            }
        }
    }

    private static ExportedPost Post(JsonPart part, JsonElement note, MastodonActor actor)
    {
        var (language, content) = note.Member("contentMap").Members().Select(static member => ((string?)member.Name, member.Value.Text())).FirstOrDefault();

        // A content warning stands in front of the text, and readers see it first.
        var title = note.Words("name") ?? note.Words("summary");
        var author = note.Words("attributedTo") ?? part.Value.Words("actor");
        var parent = note.Words("inReplyTo");
        return new ExportedPost
        {
            Text = TitledText.Join(title, note.Words("content") ?? content, ContentFormat.Html),
            TextFormat = ContentFormat.Html,
            Kind = parent is null ? PostKind.Post : PostKind.Comment,
            Id = note.Text("id"),
            ParentId = parent,
            ThreadId = note.Words("conversation") ?? note.Words("context"),
            Title = title,
            AuthorName = actor.NameOf(author),
            AuthorId = author,
            PublishedAt = note.Time("published") ?? part.Value.Time("published"),
            Language = language is null or "und" ? null : language,
            Url = note.Words("url"),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(("sensitive", note.IsTrue("sensitive") ? "true" : null), ("visibility", Visibility(note))),
        };
    }

    private static string? Visibility(JsonElement note) =>
        note.Member("to").ValueKind == JsonValueKind.Undefined ? null
        : IsFor(note.Member("to")) ? "public"
        : IsFor(note.Member("cc")) ? "unlisted"
        : "private";

    private static bool IsFor(JsonElement receivers) => receivers.Text() == Everybody || receivers.Elements().Any(static receiver => receiver.Text() == Everybody);
}
