using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Discord;

/// <summary>A channel of Discord as DiscordChatExporter writes it in JSON.</summary>
internal sealed class DiscordPlatform : IJsonPlatform
{
    // Kinds that the exporter has no name for are numbers: the answers to commands are written by somebody.
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal) { "Default", "Reply", "0", "19", "20", "23" };

    public ExportFormat Format => ExportFormat.Discord;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt,
            PostField.TextFormat,
        ],
        "guild", "channel", "nickname", "is_bot", "edited_at");

    public bool Recognizes(JsonHead head) =>
        head.KindOf("/guild") == JsonTokenType.StartObject
        && head.KindOf("/channel") == JsonTokenType.StartObject
        && head.Has("/guild/id")
        && head.Has("/channel/id")
        && (head.Has("/messages") || head.Has("/dateRange"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        var (guild, channel, channelId) = ((string?)null, (string?)null, (string?)null);
        foreach (var part in input.Parts("/guild", "/channel", "/messages/*"))
        {
            switch (part.Pattern)
            {
                case 0:
                    guild = part.Value.Text("name");
                    break;
                case 1:
                    (channel, channelId) = (part.Value.Text("name"), part.Value.Text("id"));
                    break;
                default:
                    if (Written.Contains(part.Value.Text("type") ?? "Default") && DiscordText.Of(part.Value) is var text && !string.IsNullOrWhiteSpace(text))
                    {
                        yield return Post(part, text, guild, channel, channelId);
                    }

                    break;
            }
        }
    }

    private static ExportedPost Post(JsonPart part, string text, string? guild, string? channel, string? channelId)
    {
        var message = part.Value;
        var author = message.Member("author");
        return new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Markdown,
            Kind = PostKind.Message,
            Id = message.Text("id"),
            ParentId = message.Member("reference").Text("messageId"),
            ThreadId = channelId,
            AuthorName = author.Text("name"),
            AuthorId = author.Text("id"),
            PublishedAt = message.Time("timestamp"),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(
                ("guild", guild), ("channel", channel), ("nickname", author.Text("nickname")), ("is_bot", author.IsTrue("isBot") ? "true" : "false"),
                ("edited_at", message.Text("timestampEdited"))),
        };
    }
}
