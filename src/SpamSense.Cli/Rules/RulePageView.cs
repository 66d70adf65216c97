using SpamSense.Cli.Screen;
using SpamSense.Diagnostics;
using Spectre.Console;

namespace SpamSense.Cli.Rules;

/// <summary>Shows the page of a rule on a terminal: headings, paragraphs and posts instead of their Markdown.</summary>
internal static class RulePageView
{
    private const string Fence = "```";

    public static void Write(IAnsiConsole screen, string page)
    {
        var isPost = false;
        var paragraph = "";
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                Flush(screen, ref paragraph);
                isPost = !isPost;
                WritePart(screen, isPost ? PartsOf(line) : "");
            }
            else if (isPost)
            {
                WritePost(screen, line);
            }
            else if (line.StartsWith('#'))
            {
                Flush(screen, ref paragraph);
                screen.Write(new Text(line.TrimStart('#', ' ') + "\n", Palette.Heading));
            }
            else if (line.Length == 0)
            {
                Flush(screen, ref paragraph);
                screen.WriteLine();
            }
            else
            {
                paragraph = paragraph.Length == 0 ? line : $"{paragraph} {line}";
            }
        }

        Flush(screen, ref paragraph);
    }

    /// <summary>What is known of a rule that has no page, such as somebody's own.</summary>
    public static string PageOf(DiagnosticDescriptor rule)
    {
        var page = $"# {rule.Id}: {rule.Title}\n\n{rule.Category} \u00b7 {rule.DefaultSeverity} \u00b7 {(rule.IsEnabledByDefault ? "enabled" : "off")}\n";
        return rule.Description.Length > 0 ? $"{page}\n{rule.Description}\n" : page;
    }

    private static void Flush(IAnsiConsole screen, ref string paragraph)
    {
        if (paragraph.Length > 0)
        {
            foreach (var line in Cells.Wrap(paragraph.Replace("`", "", StringComparison.Ordinal), screen.Profile.Width - 1))
            {
                screen.Write(new Text(line + "\n"));
            }
        }

        paragraph = "";
    }

    /// <summary>What a fence says about its post beside the text, such as the author's name.</summary>
    private static string PartsOf(string fence)
    {
        var space = fence.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? "" : fence[(space + 1)..];
    }

    private static void WritePart(IAnsiConsole screen, string part)
    {
        if (part.Length > 0)
        {
            screen.Write(new Text($"    {part}\n", Palette.Quiet));
        }
    }

    private static void WritePost(IAnsiConsole screen, string line)
    {
        screen.Write(new Text("    "));
        for (var position = 0; position < line.Length;)
        {
            var start = line.IndexOf("[|", position, StringComparison.Ordinal);
            var end = start < 0 ? -1 : line.IndexOf("|]", start, StringComparison.Ordinal);
            if (end < 0)
            {
                screen.Write(new Text(line[position..]));
                break;
            }

            screen.Write(new Text(line[position..start]));
            screen.Write(new Text(line[(start + 2)..end], Palette.Warning.Decoration(Decoration.Underline)));
            position = end + 2;
        }

        screen.WriteLine();
    }
}
