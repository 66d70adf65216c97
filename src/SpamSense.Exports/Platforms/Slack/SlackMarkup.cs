using System.Text;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>Undoes what Slack does to a text: links, people and channels in angle brackets, and three escapes.</summary>
internal static class SlackMarkup
{
    /// <summary>The text as its readers see it, with the addresses behind links.</summary>
    public static string ToText(string text, SlackWorkspace workspace)
    {
        if (!text.AsSpan().ContainsAny('<', '&'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();

        // Names are longer than the ids that stand for them: a text that has grown too long for a post is made no longer.
        while (plain.Length <= workspace.MaxLength && rest.IndexOf('<') is var open and >= 0)
        {
            plain.Append(EscapedText.Undo(rest[..open].ToString()));
            rest = rest[(open + 1)..];

            // A bracket that the next one does not close is one that was typed.
            var end = rest.IndexOfAny('<', '>');
            if (end <= 0 || rest[end] == '<')
            {
                plain.Append('<');
                continue;
            }

            plain.Append(Reference(EscapedText.Undo(rest[..end].ToString()), workspace));
            rest = rest[(end + 1)..];
        }

        return plain.Append(EscapedText.Undo(rest.ToString())).ToString();
    }

    private static string Reference(string reference, SlackWorkspace workspace)
    {
        var bar = reference.IndexOf('|', StringComparison.Ordinal);
        var (target, label) = bar < 0 ? (reference, null) : (reference[..bar], reference[(bar + 1)..]);
        return target switch
        {
            ['@', .. var user] => Mark('@', workspace.UserName(user) ?? label ?? user),
            ['#', .. var channel] => Mark('#', label is { Length: > 0 } ? label : workspace.ChannelName(channel) ?? channel),
            ['!', .. var command] => label ?? Mark('@', command.Split('^')[0]),
            _ when target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => LinkText.Show(label, target["mailto:".Length..]),
            _ => LinkText.Show(label, target),
        };
    }

    private static string Mark(char mark, string name) => name.StartsWith(mark) ? name : $"{mark}{name}";
}
