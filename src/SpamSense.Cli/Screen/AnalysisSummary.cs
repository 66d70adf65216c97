using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Streams;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>What an analysis found: the balance of orientations, the decisions, and how often each rule reported.</summary>
internal static class AnalysisSummary
{
    public static void Write(IAnsiConsole screen, AnalyzeRequest request, AnalyzeResult result)
    {
        var tally = result.Tally;
        screen.WriteLine();
        screen.Write(new Text($"  {Headline(request, tally.Posts)}\n", Palette.Heading));
        if (tally.Posts > 0)
        {
            screen.WriteLine();
            ShareBars.Write(screen, tally.Relationship, tally.Monetization, tally.Undecided);
            IntentBars.Write(screen, tally.Intents, tally.Posts);
            screen.WriteLine();
            WriteDecisions(screen, tally);
            WriteRules(screen, request, tally);
        }

        screen.WriteLine();
        WriteFooter(screen, request, result);
    }

    private static string Headline(AnalyzeRequest request, long count)
    {
        var place = request.Files switch
        {
            [InputNames.StandardStream] => StandardInput.Name,
            [var file] => VisibleText.Of(Path.GetFileName(file), 60),
            var files => Wording.Files(files.Count),
        };
        return $"{Wording.Posts(count)} in {place}";
    }

    private static void WriteDecisions(IAnsiConsole screen, AnalysisTally tally)
    {
        Write("approve", Decision.Approve, Palette.Relationship);
        Write("review", Decision.Review, Palette.Warning);
        Write("reject", Decision.Reject, Palette.Error);
        screen.WriteLine();

        void Write(string name, Decision decision, Style style) =>
            screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {name} {tally.Of(decision):N0}"), tally.Of(decision) > 0 ? style : Palette.Quiet));
    }

    private static void WriteRules(IAnsiConsole screen, AnalyzeRequest request, AnalysisTally tally)
    {
        var rules = tally.Rules.Where(rule => rule.Severity >= request.Severity).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("rule") { NoWrap = true });
        table.AddColumn(new TableColumn("severity") { NoWrap = true });
        table.AddColumn(new TableColumn("findings") { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn(new TableColumn("posts") { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn("what");
        foreach (var rule in rules.OrderByDescending(static rule => rule.Severity).ThenByDescending(static rule => rule.Findings).ThenBy(static rule => rule.Rule.Id, StringComparer.Ordinal))
        {
            table.AddRow(
                new Text(rule.Rule.Id),
                new Text(SeverityName.Of(rule.Severity), StyleOf(rule.Severity)),
                new Text(rule.Findings.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(rule.Posts.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(VisibleText.Of(rule.Rule.Title, 100)));
        }

        screen.Write(table);
    }

    private static void WriteFooter(IAnsiConsole screen, AnalyzeRequest request, AnalyzeResult result)
    {
        if (result.Unreadable.Count > 0)
        {
            WriteLine(screen, $"{Wording.Records(result.Unreadable.Count)} could not be read and {(result.Unreadable.Count == 1 ? "is" : "are")} not counted.", Palette.Warning);
        }

        if (result.Tally.Suppressed > 0)
        {
            WriteLine(screen, $"{Wording.Findings(result.Tally.Suppressed)} set aside; --show-suppressed shows them.", Palette.Quiet);
        }

        if (!request.WritesToStandardOutput)
        {
            WriteLine(screen, $"Written to {VisibleText.Of(request.Output!, 200)}", Palette.Plain);
        }

        // Times differ from run to run; what is redirected may be compared.
        if (screen.Profile.Out.IsTerminal)
        {
            var count = result.Tally.Posts;
            var rate = count > 0 ? $", {Wording.Rate(count, result.Elapsed)}" : "";
            WriteLine(screen, $"{Wording.Posts(count)} in {Wording.Duration(result.Elapsed)}{rate}, after {Wording.Duration(result.Loading)} to load the model", Palette.Quiet);
        }
    }

    private static void WriteLine(IAnsiConsole screen, string line, Style style) => screen.Write(new Padder(new Text(line, style), new Padding(2, 0, 0, 0)));

    private static Style StyleOf(Diagnostics.DiagnosticSeverity severity) => severity switch
    {
        Diagnostics.DiagnosticSeverity.Error => Palette.Error,
        Diagnostics.DiagnosticSeverity.Warning => Palette.Warning,
        _ => Palette.Quiet,
    };
}
