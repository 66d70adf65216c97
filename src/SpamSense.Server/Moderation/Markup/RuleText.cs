using System.Text.RegularExpressions;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Server.Moderation.Markup;

/// <summary>The pages of the rules that ship with the server. They are ours, and of Markdown they need no more than headings, paragraphs, lists and fences.</summary>
internal static partial class RuleText
{
    private const string Prefix = "SpamSense.Server.Rules.";
    private const string Fence = "```";

    /// <summary>The Markdown of a rule's page, or <see langword="null"/> for a rule without one, such as somebody's own.</summary>
    internal static string? Find(string id)
    {
        using var stream = typeof(RuleText).Assembly.GetManifestResourceStream($"{Prefix}{id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    internal static void Write(MarkupWriter page, string markdown)
    {
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, other => other.StartsWith(Fence, StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                WriteFence(page, string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
            else if (line.StartsWith('#'))
            {
                var level = line.IndexOf(' ', StringComparison.Ordinal);
                page.Leaf(level == 1 ? "h1" : level == 2 ? "h2" : "h3", line[(level + 1)..].Trim());
            }
            else if (line.Length > 0)
            {
                var end = i;
                while (end + 1 < lines.Length && lines[end + 1].Length > 0 && !lines[end + 1].StartsWith('#') && !lines[end + 1].StartsWith(Fence, StringComparison.Ordinal) && !IsItem(lines[end + 1]))
                {
                    end++;
                }

                using (page.Begin("p", ("class", IsItem(line) ? "item" : null)))
                {
                    WriteInline(page, string.Join(' ', lines[i..(end + 1)].Select(part => part.TrimStart('-', ' '))));
                }

                i = end;
            }
        }
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal);

    private static void WriteFence(MarkupWriter page, string text)
    {
        using var box = page.Begin("pre");
        for (var rest = text; ;)
        {
            var open = rest.IndexOf("[|", StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf("|]", open, StringComparison.Ordinal);
            if (close < 0)
            {
                page.Text(rest);
                return;
            }

            page.Text(rest[..open]);
            page.Leaf("mark", rest[(open + 2)..close], ("class", "warning"));
            rest = rest[(close + 2)..];
        }
    }

    private static void WriteInline(MarkupWriter page, string text)
    {
        // Links lead to other documents, which the server does not have.
        foreach (var (i, part) in Link().Replace(text, "$1").Split('`').Index())
        {
            if (i % 2 == 1)
            {
                page.Leaf("code", part);
            }
            else
            {
                foreach (var (j, piece) in part.Replace("**", "*", StringComparison.Ordinal).Split('*').Index())
                {
                    page.Leaf(j % 2 == 1 ? "em" : "span", piece);
                }
            }
        }
    }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
