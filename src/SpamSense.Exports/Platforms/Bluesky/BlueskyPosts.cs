using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>What a record of a post says, wherever it was found.</summary>
internal static class BlueskyPosts
{
    /// <summary>The type of the records that are posts.</summary>
    public const string Type = "app.bsky.feed.post";

    public static readonly PostShape Shape = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt, PostField.Language,
            PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        "display_name", "like_count", "reply_count", "repost_count");

    /// <summary><see cref="Type"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> TypeBytes => "app.bsky.feed.post"u8;

    /// <summary>The post of an item; null for a record of another kind and for one without text.</summary>
    public static ExportedPost? Post(BlueskyItem item)
    {
        if (item.Record.Text("$type") != Type || BlueskyText.Of(item.Record) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

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
