using System.Globalization;
using SpamSense.Cli.Evaluating;
using SpamSense.Training.Evaluation;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>How a model does, as a table: one row a source.</summary>
internal static class EvaluationTable
{
    private const string SeenMark = " *";
    private const int WidestSource = 27;
    private const int WidestSourceBesideIntervals = 20;

    /// <summary>Writes the measures beside those of a baseline.</summary>
    public static void Write(IAnsiConsole screen, EvaluationReport report, string title)
    {
        var table = NewTable(title, "posts", "kept", "found", "area", "cal. error", "link: kept", "link: found");
        foreach (var source in report.Sources)
        {
            table.AddRow(
                Markup.Escape(VisibleText.Of(source.Source, WidestSource)), EvaluationText.Count(source.Relationship + source.Monetization),
                EvaluationText.Measure(source.Kept), EvaluationText.Measure(source.Found), EvaluationText.Measure(source.AreaUnderCurve),
                EvaluationText.Measure(source.CalibrationError), EvaluationText.Measure(source.LinkKept), EvaluationText.Measure(source.LinkFound));
        }

        table.AddEmptyRow();
        table.AddRow(
            "mean over sources", EvaluationText.Count(report.Posts), EvaluationText.Measure(report.MeanKept), EvaluationText.Measure(report.MeanFound),
            EvaluationText.Measure(report.MeanAreaUnderCurve), "", EvaluationText.Measure(report.MeanLinkKept), EvaluationText.Measure(report.MeanLinkFound));
        table.AddRow("all posts", "", "", "", EvaluationText.Measure(report.AreaUnderCurve), EvaluationText.Measure(report.CalibrationError), "", "");
        screen.Write(table);
        WriteLegend(screen, report);
    }

    /// <summary>Writes the measures with their intervals; the baseline goes into the legend.</summary>
    public static void Write(IAnsiConsole screen, EvaluationReport report, EvaluationIntervals intervals, string title, IReadOnlySet<string> trainedOn)
    {
        // The screen is narrow, and most evaluations are of posts that the model can read.
        var hasUndecided = report.MeanUndecided > 0;
        var table = NewTable(title, ["posts", "kept", "found", .. Undecided("undecided"), "area", "error"]);
        foreach (var source in report.Sources)
        {
            var sure = intervals.Sources[source.Source];
            table.AddRow([
                Markup.Escape(VisibleText.Of(source.Source, WidestSourceBesideIntervals)) + (trainedOn.Contains(source.Source) ? SeenMark : ""),
                EvaluationText.Count(source.Relationship + source.Monetization), EvaluationText.Measure(source.Kept, sure.Kept), EvaluationText.Measure(source.Found, sure.Found),
                .. Undecided(EvaluationText.Measure(source.Undecided)), EvaluationText.Measure(source.AreaUnderCurve, sure.AreaUnderCurve), EvaluationText.Measure(source.CalibrationError)]);
        }

        var means = intervals.Means;
        table.AddEmptyRow();
        table.AddRow([
            "mean over sources", EvaluationText.Count(report.Posts), EvaluationText.Measure(report.MeanKept, means.Kept), EvaluationText.Measure(report.MeanFound, means.Found),
            .. Undecided(EvaluationText.Measure(report.MeanUndecided)), EvaluationText.Measure(report.MeanAreaUnderCurve, means.AreaUnderCurve), ""]);
        table.AddRow(["all posts", "", "", "", .. Undecided(""), EvaluationText.Measure(report.AreaUnderCurve, intervals.AreaUnderCurve), EvaluationText.Measure(report.CalibrationError)]);
        table.AddRow([
            "'has a link'", "", EvaluationText.Measure(report.MeanLinkKept), EvaluationText.Measure(report.MeanLinkFound), .. Undecided(""), EvaluationText.Measure(report.LinkAreaUnderCurve), ""]);
        screen.Write(table);
        WriteLegend(screen, report);
        screen.Write(new Text($"  error: of calibration, expected over ten bins. {(hasUndecided ? EvaluationText.Undecided + " " : "")}{EvaluationText.Method}\n", Palette.Quiet));
        if (report.Sources.Any(source => trainedOn.Contains(source.Source)))
        {
            screen.Write(new Text($"  {EvaluationText.Trained}\n", Palette.Warning));
        }

        IEnumerable<string> Undecided(string cell) => hasUndecided ? [cell] : [];
    }

    private static Table NewTable(string title, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(title, Palette.Heading) };
        table.AddColumn(new TableColumn("source") { NoWrap = true });
        foreach (var name in columns)
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right });
        }

        return table;
    }

    private static void WriteLegend(IAnsiConsole screen, EvaluationReport report)
    {
        var threshold = report.Threshold.ToString("0.##", CultureInfo.InvariantCulture);
        screen.Write(new Text(
            $"  kept: relationship posts below {threshold}; found: monetization posts from {threshold} on; area: under the ROC curve.\n"
            + $"  link: the baseline that calls monetization whatever holds a link (area {EvaluationText.Measure(report.LinkAreaUnderCurve)} over all posts); 'always relationship' keeps 1 and finds 0.\n",
            Palette.Quiet));
    }
}
