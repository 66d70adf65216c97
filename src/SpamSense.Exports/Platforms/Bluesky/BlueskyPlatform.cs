using System.Text.Json;
using SpamSense.Exports.Json;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>Posts of Bluesky as its interfaces give them: feeds, lists of records, results of a search, and the stream of all that happens.</summary>
internal sealed class BlueskyPlatform : IJsonPlatform
{
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

    public PostShape Shape => BlueskyPosts.Shape;

    public bool Recognizes(JsonHead head) => PathOf(head) is not null;

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        foreach (var part in input.Parts(PathOf(input.Head)!))
        {
            if (BlueskyItem.Of(part.Value) is { } item && BlueskyPosts.Post(item) is { } post)
            {
                yield return post with { Line = part.Line, Place = part.Pointer };
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
}
