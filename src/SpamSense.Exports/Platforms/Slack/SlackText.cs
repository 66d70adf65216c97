using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>The text of a message: what was typed, or else what a bot attached.</summary>
internal static class SlackText
{
    public static string Of(JsonElement message, SlackWorkspace workspace)
    {
        if (message.Text("text") is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return SlackMarkup.ToText(text, workspace);
        }

        var attachments = message.Member("attachments").Elements().Select(attachment => Attachment(attachment, workspace));
        return string.Join("\n\n", attachments.Where(static attachment => attachment.Length > 0));
    }

    private static string Attachment(JsonElement attachment, SlackWorkspace workspace)
    {
        var body = attachment.Text("text") is { Length: > 0 } text ? text : attachment.Text("fallback");
        var title = LinkText.Show(attachment.Text("title"), attachment.Text("title_link"));
        return string.Join('\n', new[] { attachment.Text("pretext"), title, body }
            .Where(static line => !string.IsNullOrWhiteSpace(line))
            .Select(line => SlackMarkup.ToText(line!, workspace)));
    }
}
