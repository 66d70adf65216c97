using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>One day of a channel in the export of a Slack workspace.</summary>
internal sealed class SlackPlatform : IJsonPlatform
{
    /// <summary>The kinds of messages that somebody wrote; all others tell that somebody came, left or changed something.</summary>
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal)
    {
        "", "bot_message", "me_message", "thread_broadcast", "reply_broadcast", "file_share", "file_comment", "assistant_app_thread",
    };

    public ExportFormat Format => ExportFormat.Slack;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt,
            PostField.TextFormat,
        ],
        "channel", "is_bot");

    public bool Recognizes(JsonHead head) =>
        head.KindOf("") == JsonTokenType.StartArray
        && head.TextOf("/*/type") == "message"
        && SlackTime.IsStamp(head.TextOf("/*/ts"))
        && (head.Has("/*/text") || head.Has("/*/user") || head.Has("/*/subtype"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        var workspace = new SlackWorkspace(input.Siblings, input.Reading.MaxRecordLength);
        var channel = workspace.ChannelOf(input.Reading.Name);
        foreach (var part in input.Parts("/*"))
        {
            if (part.Value.Text("type") == "message"
                && Written.Contains(part.Value.Text("subtype") ?? "")
                && SlackText.Of(part.Value, workspace) is var text
                && !string.IsNullOrWhiteSpace(text))
            {
                yield return Post(part, text, channel, workspace);
            }
        }
    }

    private static ExportedPost Post(JsonPart part, string text, string? channel, SlackWorkspace workspace)
    {
        var message = part.Value;
        var stamp = message.Text("ts");
        var thread = message.Text("thread_ts");
        var isBot = message.Text("bot_id") is not null || message.Text("subtype") == "bot_message";
        return new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Plain,
            Kind = PostKind.Message,
            Id = stamp,
            ParentId = thread == stamp ? null : thread,
            ThreadId = thread ?? channel,
            AuthorName = Author(message, workspace),
            AuthorId = message.Text("user") ?? message.Text("bot_id"),
            PublishedAt = SlackTime.Parse(stamp),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(("channel", channel), ("is_bot", isBot ? "true" : "false")),
        };
    }

    private static string? Author(JsonElement message, SlackWorkspace workspace) =>
        workspace.UserName(message.Text("user"))
        ?? SlackWorkspace.NameIn(message.Member("user_profile"))
        ?? message.Text("username")
        ?? message.Member("bot_profile").Text("name");
}
