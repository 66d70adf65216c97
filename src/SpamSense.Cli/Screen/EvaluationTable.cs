using System.Globalization;
using SpamSense.Training.Evaluation;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>How a model does, as a table: one row a source.</summary>
internal static class EvaluationTable
{
    private const string SeenMark = " *";

    public static void Write(IAnsiConsole screen, EvaluationReport report, string title, IReadOnlySet<string> trainedOn)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(title, Palette.Heading) };
        table.AddColumn(new TableColumn("source") { NoWrap = true });
        foreach (var name in new[] { "posts", "kept", "found", "area", "cal. error", "link: kept", "link: found" })
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right });
        }

        foreach (var source in report.Sources)
        {
            table.AddRow(
                Markup.Escape(VisibleText.Of(source.Source, 27)) + (trainedOn.Contains(source.Source) ? SeenMark : ""),
                (source.Relationship + source.Monetization).ToString("N0", CultureInfo.InvariantCulture),
                Show(source.Kept), Show(source.Found), Show(source.AreaUnderCurve), Show(source.CalibrationError), Show(source.LinkKept), Show(source.LinkFound));
        }

        table.AddEmptyRow();
        table.AddRow(
            "mean over sources", report.Posts.ToString("N0", CultureInfo.InvariantCulture),
            Show(report.MeanKept), Show(report.MeanFound), Show(report.MeanAreaUnderCurve), "", Show(report.MeanLinkKept), Show(report.MeanLinkFound));
        table.AddRow("all posts", "", "", "", Show(report.AreaUnderCurve), Show(report.CalibrationError), "", "");
        screen.Write(table);
        WriteLegend(screen, report, trainedOn);
    }

    private static void WriteLegend(IAnsiConsole screen, EvaluationReport report, IReadOnlySet<string> trainedOn)
    {
        var threshold = report.Threshold.ToString("0.##", CultureInfo.InvariantCulture);
        screen.Write(new Text(
            $"  kept: relationship posts below {threshold}; found: monetization posts from {threshold} on; area: under the ROC curve.\n"
            + $"  link: the baseline that calls monetization whatever holds a link (area {Show(report.LinkAreaUnderCurve)} over all posts); 'always relationship' keeps 1 and finds 0.\n",
            Palette.Quiet));
        if (report.Sources.Any(source => trainedOn.Contains(source.Source)))
        {
            screen.Write(new Text("  * The model was trained on this source: its row flatters.\n", Palette.Warning));
        }
    }

    private static string Show(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "";
}
