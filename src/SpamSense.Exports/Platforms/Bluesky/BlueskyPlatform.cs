using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>Posts of Bluesky as its interfaces give them: feeds, lists of records, results of a search, and the stream of all that happens.</summary>
internal sealed class BlueskyPlatform : IJsonPlatform
{
    private const string PostType = "app.bsky.feed.post";
    private const string OurTypes = "app.bsky.";

    // Where items are, and where an item of that kind has the type of its record.
    private static readonly (string Items, string Type)[] Layouts =
    [
        ("/feed/*", "/post/record/$type"),
        ("/records/*", "/value/$type"),
        ("/posts/*", "/record/$type"),
        ("/*", "/post/record/$type"),
        ("/*", "/record/$type"),
        ("/*", "/value/$type"),
        ("/*", "/$type"),
        ("", "/commit/record/$type"),
        ("", "/post/record/$type"),
        ("", "/record/$type"),
        ("", "/value/$type"),
        ("", "/$type"),
    ];

    public ExportFormat Format => ExportFormat.Bluesky;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt, PostField.Language,
            PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        "display_name", "like_count", "reply_count", "repost_count");

    public bool Recognizes(JsonHead head) => PathOf(head) is not null;

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        foreach (var part in input.Parts(PathOf(input.Head)!))
        {
            if (BlueskyItem.Of(part.Value) is { } item
                && item.Record.Text("$type") == PostType
                && BlueskyText.Of(item.Record) is var text
                && !string.IsNullOrWhiteSpace(text))
            {
                yield return Post(part, item, text);
            }
        }
    }

    private static string? PathOf(JsonHead head)
    {
        // The stream tells of much before the first post.
        if (head.Has("/did") && head.Has("/time_us") && head.KindOf("/kind") == JsonTokenType.String)
        {
            return "";
        }

        return Array.Find(Layouts, layout => head.TextOf(layout.Items + layout.Type)?.StartsWith(OurTypes, StringComparison.Ordinal) == true).Items;
    }

    private static ExportedPost Post(JsonPart part, BlueskyItem item, string text)
    {
        var reply = item.Record.Member("reply");
        var parent = reply.Member("parent").Words("uri");
        return new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Plain,
            Kind = parent is null ? PostKind.Post : PostKind.Comment,
            Id = item.Uri,
            ParentId = parent,
            ThreadId = reply.Member("root").Words("uri"),
            AuthorName = item.View.Member("author").Words("handle"),
            AuthorId = item.Author,
            PublishedAt = item.Record.Time("createdAt"),
            Language = item.Record.Member("langs").Elements().Select(static language => language.Text()).FirstOrDefault(),
            Label = Label(item.View),
            Url = item.Key is { } key && item.Author is { } author ? $"https://bsky.app/profile/{author}/post/{key}" : null,
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(
                ("display_name", item.View.Member("author").Words("displayName")),
                ("like_count", item.View.Text("likeCount")),
                ("reply_count", item.View.Text("replyCount")),
                ("repost_count", item.View.Text("repostCount"))),
        };
    }

    private static OriginalLabel Label(JsonElement view)
    {
        foreach (var label in view.Member("labels").Elements())
        {
            switch (label.Text("val"))
            {
                case "spam":
                    return OriginalLabel.Spam;
                case "!takedown" or "!hide":
                    return OriginalLabel.Deleted;
            }
        }

        return OriginalLabel.None;
    }
}
