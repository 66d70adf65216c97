using System.Text;
using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Telegram;

/// <summary>The text of a message: a string, or pieces of which some are links.</summary>
internal static class TelegramText
{
    /// <summary>All that a message says, buttons that lead somewhere among it; empty where it says nothing.</summary>
    public static string Of(JsonElement message)
    {
        var entities = Pieces(message.Member("text_entities"));
        var text = new StringBuilder(entities.Length > 0 ? entities : message.Text("text") ?? Pieces(message.Member("text")));
        if (text.Length == 0)
        {
            AddPoll(text, message.Member("poll"));
        }

        foreach (var button in message.Member("inline_bot_buttons").Elements().SelectMany(static row => row.Elements()))
        {
            if (button.Text("type") is "url" or "auth" && button.Text("data") is { Length: > 0 } address)
            {
                AddLine(text, LinkText.Show(button.Text("text"), address));
            }
        }

        return text.ToString();
    }

    private static string Pieces(JsonElement pieces) =>
        string.Concat(pieces.Elements().Select(static piece => piece.Text() ?? LinkText.Show(piece.Text("text"), piece.Text("href"))));

    private static void AddPoll(StringBuilder text, JsonElement poll)
    {
        AddLine(text, poll.Text("question"));
        foreach (var answer in poll.Member("answers").Elements())
        {
            AddLine(text, answer.Text("text"));
        }
    }

    private static void AddLine(StringBuilder text, string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }
    }
}
