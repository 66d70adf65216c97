using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.YouTube;

/// <summary>Answers of the YouTube Data API about comments: one page, many behind each other or in an array, or the items alone.</summary>
internal sealed class YouTubeApiPlatform : IJsonPlatform
{
    private const string Kinds = "youtube#comment";
    private const int LongestId = 200;

    private static readonly string?[] Pages = ["youtube#commentThreadListResponse", "youtube#commentListResponse"];
    private static readonly string[] Items = ["/items/*", "/*/items/*", "/*", ""];

    public ExportFormat Format => ExportFormat.YouTubeApi;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt, PostField.Label,
            PostField.Url, PostField.TextFormat,
        ],
        "like_count", "updated_at");

    public bool Recognizes(JsonHead head) => PathOf(head) is not null;

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        foreach (var part in input.Parts(PathOf(input.Head)!))
        {
            var top = part.Value.Member("snippet").Member("topLevelComment");
            if (top.ValueKind != JsonValueKind.Object)
            {
                if (Comment(part, part.Value, "", video: null, parent: null) is { } comment)
                {
                    yield return comment;
                }

                continue;
            }

            // Said once, and repeated with every answer.
            var (video, parent) = (part.Value.Member("snippet").Words("videoId"), top.Text("id"));
            if (Comment(part, top, "/snippet/topLevelComment", video, parent: null) is { } first)
            {
                yield return first;
            }

            var index = 0;
            foreach (var reply in part.Value.Member("replies").Member("comments").Elements())
            {
                var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/replies/comments/{index++}");
                if (Comment(part, reply, place, video, parent) is { } answer)
                {
                    yield return answer;
                }
            }
        }
    }

    /// <summary>Where the items are; null in what is no such answer. A page without comments is told by its own kind.</summary>
    private static string? PathOf(JsonHead head) =>
        Array.Find(Items, path => IsKind(head, $"{path}/kind") && (head.Has($"{path}/snippet/topLevelComment") || head.Has($"{path}/snippet/textDisplay")))
        ?? Array.Find(Items[..2], path => Pages.Contains(head.TextOf(path.Replace("/items/*", "/kind", StringComparison.Ordinal))));

    private static bool IsKind(JsonHead head, string path) => head.TextOf(path)?.StartsWith(Kinds, StringComparison.Ordinal) == true;

    private static ExportedPost? Comment(JsonPart part, JsonElement comment, string place, string? video, string? parent)
    {
        var snippet = comment.Member("snippet");
        var (text, format) = TextOf(snippet);
        if (text is null)
        {
            return null;
        }

        var id = comment.Text("id");
        video = snippet.Words("videoId") ?? video;
        return new ExportedPost
        {
            Text = text,
            TextFormat = format,
            Kind = PostKind.Comment,
            Id = id,
            ParentId = snippet.Words("parentId") ?? parent,
            ThreadId = video,
            AuthorName = snippet.Words("authorDisplayName"),
            AuthorId = snippet.Member("authorChannelId").Words("value"),
            PublishedAt = snippet.Time("publishedAt"),
            Label = OriginalLabels.Parse("moderationStatus", snippet.Text("moderationStatus")),
            Url = video is { Length: <= LongestId } && id is { Length: <= LongestId } ? $"https://www.youtube.com/watch?v={Uri.EscapeDataString(video)}&lc={Uri.EscapeDataString(id)}" : null,
            Line = part.Line,
            Place = part.Pointer + place,
            More = MoreColumns.Of(("like_count", snippet.Text("likeCount")), ("updated_at", snippet.Text("updatedAt"))),
        };
    }

    /// <summary>What was typed, or else what is shown, which is HTML unless somebody asked for plain text.</summary>
    private static (string? Text, ContentFormat Format) TextOf(JsonElement snippet) =>
        snippet.Words("textOriginal") is { } original
            ? (original, ContentFormat.Plain)
            : (snippet.Words("textDisplay"), snippet.Text("textDisplay")?.AsSpan().ContainsAny('<', '&') == true ? ContentFormat.Html : ContentFormat.Plain);
}
