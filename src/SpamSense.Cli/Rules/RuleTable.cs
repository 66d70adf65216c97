using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Screen;
using SpamSense.Diagnostics;
using Spectre.Console;

namespace SpamSense.Cli.Rules;

/// <summary>Lists rules for people, with their hit rates where they were measured.</summary>
internal static class RuleTable
{
    public static void Write(IAnsiConsole screen, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var table = Begin("id", "severity", "category", "title");
        foreach (var rule in rules)
        {
            table.AddRow(new Text(rule.Id), Severity(rule), new Text(rule.Category), new Text(rule.Title));
        }

        screen.Write(table);
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {rules.Count} rules; 'spamsense explain ID' shows the page of one.\n"), Palette.Quiet));
    }

    public static void Write(IAnsiConsole screen, IReadOnlyList<MeasuredRule> rules)
    {
        var table = Begin("id", "severity", "relationship", "monetization", "worst relationship source", "");
        table.Columns[2].RightAligned();
        table.Columns[3].RightAligned();
        foreach (var rule in rules)
        {
            table.AddRow(
                new Text(rule.Rule.Id), Severity(rule.Rule),
                new Text(RuleDocument.Share(rule.Relationship)), new Text(RuleDocument.Share(rule.Monetization)),
                new Text(RuleDocument.Worst(rule)), new Text(rule.Complaint, Palette.Warning));
        }

        screen.Write(table);
        screen.Write(new Text("  Share of the posts in which a rule finds something, by label; every source counts the same.\n  Labelled posts have no authors, and each is looked at by itself: rules about authors or across posts find nothing here.\n", Palette.Quiet));
    }

    private static Table Begin(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column) { NoWrap = column is "id" or "severity" });
        }

        return table;
    }

    private static Text Severity(DiagnosticDescriptor rule) => new(
        rule.IsEnabledByDefault ? SeverityName.Of(rule.DefaultSeverity) : $"{SeverityName.Of(rule.DefaultSeverity)}, off",
        rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => Palette.Error,
            DiagnosticSeverity.Warning => Palette.Warning,
            _ => Palette.Quiet,
        });
}
