using System.Globalization;
using System.Text;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Screen;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Rules;

/// <summary>Lists rules as Markdown, with their hit rates where they were measured.</summary>
internal static class RuleDocument
{
    public static string Of(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var text = new StringBuilder("| id | severity | category | title |\n| --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {SeverityName.Of(rule.DefaultSeverity)} | {rule.Category} | {Cell(rule.Title)} |\n");
        }

        return text.ToString();
    }

    public static string Of(IReadOnlyList<MeasuredRule> rules, int posts, int sources, AnalysisCheck check)
    {
        var text = new StringBuilder("# What the rules hit\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Printed by `spamsense rules --measure DATA --format markdown` over {posts:N0} labelled posts of {sources} sources. A share is that of\n");
        text.Append("the posts in which the rule finds something, at any severity; every source counts the same. Labelled posts have no authors, and\n");
        text.Append("each is looked at by itself: rules about authors, and those across posts, find nothing here, nor do rules about markup in sources\n");
        text.Append("that were stripped of it. The rows of the model's verdict (SS1…) flatter it where it was\n");
        text.Append("trained on these posts, and mean little where their language is not English.\n\n");
        text.Append("| rule | severity | category | relationship | monetization | worst relationship source | |\n| --- | --- | --- | ---: | ---: | --- | --- |\n");
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Rule.Id} | {SeverityName.Of(rule.Rule.DefaultSeverity)} | {rule.Rule.Category} | {Share(rule.Relationship)} | {Share(rule.Monetization)} | {Cell(Worst(rule))} | {rule.Complaint} |\n");
        }

        text.Append('\n').AppendJoin('\n', check.Sentences().Select(static sentence => $"- {sentence}")).Append('\n');
        return text.ToString();
    }

    public static string Share(double share) => double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.00} %") : "";

    public static string Worst(MeasuredRule rule) =>
        rule.Worst is { } worst ? $"{VisibleText.Of(worst.Source, 30)} {Share(worst.Rate)}" : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
