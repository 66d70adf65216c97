using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Discord;

/// <summary>The text of a message: what was typed, or else what was forwarded or embedded by a bot.</summary>
internal static class DiscordText
{
    public static string Of(JsonElement message)
    {
        if (message.Text("content") is { } content && !string.IsNullOrWhiteSpace(content))
        {
            return content;
        }

        // The previews of links are embeds too, but those stand below a message that has the link.
        return message.Member("forwardedMessage").Text("content") is { } forwarded && !string.IsNullOrWhiteSpace(forwarded)
            ? forwarded
            : string.Join("\n\n", message.Member("embeds").Elements().Select(Embed).Where(static text => text.Length > 0));
    }

    private static string Embed(JsonElement embed)
    {
        var title = LinkText.Show(embed.Text("title"), embed.Text("url"));
        var fields = embed.Member("fields").Elements().SelectMany(static field => new[] { field.Text("name"), field.Text("value") });
        return string.Join('\n', new[] { title, embed.Text("description") }.Concat(fields).Where(static text => !string.IsNullOrWhiteSpace(text)));
    }
}
