using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Meta;

/// <summary>The comments of what Instagram gives a user who asks for their information: below posts, reels and stories.</summary>
internal sealed class InstagramPlatform : IJsonPlatform
{
    private static readonly string[] Lists = ["/comments_reels_comments", "/comments_media_comments", "/comments_story_comments"];
    private static readonly string[] Items = [.. Lists.Select(static list => $"{list}/*")];

    public ExportFormat Format => ExportFormat.Instagram;

    public PostShape Shape { get; } = new([PostField.Kind, PostField.PublishedAt, PostField.TextFormat], "media_owner");

    public bool Recognizes(JsonHead head) =>
        Array.Exists(Lists, list => head.KindOf(list) == JsonTokenType.StartArray)
        || head.Has("/*/string_map_data/Comment/value")
        || (head.KindOf("/*/string_map_data") == JsonTokenType.StartObject && head.Has("/*/media_list_data"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        foreach (var part in input.Parts(input.Head.KindOf("") == JsonTokenType.StartArray ? ["/*"] : Items))
        {
            var values = part.Value.Member("string_map_data");
            if (Mojibake.Mend(ValueOf(values, "Comment", place: 0)) is { } text)
            {
                yield return new ExportedPost
                {
                    Text = text,
                    TextFormat = ContentFormat.Plain,
                    Kind = PostKind.Comment,
                    PublishedAt = TimeOf(values),
                    Line = part.Line,
                    Place = part.Pointer,
                    More = MoreColumns.Of(("media_owner", Mojibake.Mend(ValueOf(values, "Media Owner", place: 1)))),
                };
            }
        }
    }

    /// <summary>A value by its English name. Where the names are in the language of the user, its place tells: the comment comes before the owner.</summary>
    private static string? ValueOf(JsonElement values, string name, int place) =>
        values.Member("Comment").ValueKind == JsonValueKind.Undefined && values.Member("Time").ValueKind == JsonValueKind.Undefined
            ? values.Members().Select(static member => member.Value.Words("value")).Where(static value => value is not null).ElementAtOrDefault(place)
            : values.Member(name).Words("value");

    private static DateTimeOffset? TimeOf(JsonElement values) =>
        values.Members().Select(static member => member.Value.Time("timestamp")).FirstOrDefault(static time => time > DateTimeOffset.UnixEpoch);
}
