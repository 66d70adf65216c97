using System.Text;

namespace SpamSense.Cli.Rules;

/// <summary>The pages of the rules that ship with the tool.</summary>
internal static class RulePages
{
    private const string Prefix = "SpamSense.Cli.Rules.";

    /// <summary>The Markdown of a rule's page, or <see langword="null"/> for a rule without one, such as somebody's own.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"{Prefix}{id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A page without its marks, for viewers that show no Markdown.</summary>
    public static string PlainText(string page)
    {
        var text = new StringBuilder();
        foreach (var line in page.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                text.Append(line.TrimStart('#', ' ')).Append('\n');
            }
        }

        return text.ToString().Trim();
    }
}
