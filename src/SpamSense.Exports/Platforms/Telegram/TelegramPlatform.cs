using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Telegram;

/// <summary><c>result.json</c> of Telegram Desktop: one chat, or all chats of an account.</summary>
internal sealed class TelegramPlatform : IJsonPlatform
{
    private static readonly string[] Chats = ["", "/chats/list/*", "/left_chats/list/*"];
    private static readonly string[] Someone = ["from_id", "actor_id", "actor"];
    private static readonly string[] Members = ["name", "type", "id", "messages/*"];
    private static readonly string[] Paths = [.. Chats.SelectMany(static chat => Members.Select(member => $"{chat}/{member}"))];

    public ExportFormat Format => ExportFormat.Telegram;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt,
            PostField.TextFormat,
        ],
        "chat", "chat_type", "forwarded_from", "via_bot", "media_type");

    public bool Recognizes(JsonHead head) =>
        Chats.Any(chat => IsMessage(head, $"{chat}/messages/*"))
        || (head.KindOf("/about") == JsonTokenType.String && head.Has("/personal_information/user_id"));

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        var chat = new TelegramChat("");
        foreach (var part in input.Parts(Paths))
        {
            var member = Members[part.Pattern % Members.Length];
            var pointer = Cut(part.Pointer, member == Members[^1] ? 2 : 1);
            chat = chat.Pointer == pointer ? chat : new TelegramChat(pointer);
            if (member != Members[^1])
            {
                chat = chat.With(member, part.Value);
            }
            else if (part.Value.Text("type") == "message" && TelegramText.Of(part.Value) is var text && !string.IsNullOrWhiteSpace(text))
            {
                yield return Post(part, chat, text);
            }
        }
    }

    private static bool IsMessage(JsonHead head, string path) =>
        head.TextOf($"{path}/type") is "message" or "service"
        && head.Has($"{path}/id")
        && (head.Has($"{path}/date_unixtime") || (head.Has($"{path}/date") && Someone.Any(member => head.Has($"{path}/{member}"))));

    private static ExportedPost Post(JsonPart part, TelegramChat chat, string text)
    {
        var message = part.Value;
        return new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Plain,
            Kind = chat.Kind,
            Id = message.Text("id"),
            ParentId = message.Text("reply_to_message_id") is { } parent and not "0" ? parent : null,
            ThreadId = chat.Id,
            AuthorName = message.Text("from"),
            AuthorId = message.Text("from_id"),
            PublishedAt = message.Time("date_unixtime") ?? message.Time("date"),
            Line = part.Line,
            Place = part.Pointer,
            More = MoreColumns.Of(
                ("chat", chat.Name), ("chat_type", chat.Type), ("forwarded_from", message.Text("forwarded_from")), ("via_bot", message.Text("via_bot")),
                ("media_type", message.Text("media_type"))),
        };
    }

    /// <summary>A pointer without its last steps.</summary>
    private static string Cut(string pointer, int steps)
    {
        for (; steps > 0; steps--)
        {
            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return pointer;
    }
}
