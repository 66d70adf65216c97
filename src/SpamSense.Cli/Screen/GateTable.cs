using SpamSense.Cli.Evaluating;
using SpamSense.Training.Gate;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>What the quality gate found, measure by measure.</summary>
internal static class GateTable
{
    public static void Write(IAnsiConsole screen, GateReport report)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("Quality gate", Palette.Heading) };
        table.AddColumn(new TableColumn("measure") { NoWrap = true });
        foreach (var name in (string[])["old", "new", "better by, points"])
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right, NoWrap = true });
        }

        table.AddColumn("verdict");
        foreach (var measure in report.Measures)
        {
            table.AddRow(
                new Text(measure.Name), new Text(EvaluationText.Measure(measure.Before)), new Text(EvaluationText.Measure(measure.After)),
                new Text(Change(measure)), new Text(Name(measure), StyleOf(measure.Verdict)));
        }

        screen.Write(table);
        screen.Write(new Text(
            "  better by: 95 % interval of the difference, above 0 where the new model is better.\n"
            + "  left out: the old figures are those in its manifest; the noise is that of as many posts.\n"
            + "  corpus: both models judge the same posts of our own corpus (paired bootstrap).\n",
            Palette.Quiet));
        var worse = report.Measures.Where(static measure => measure.Verdict == GateVerdict.Worse).Select(static measure => measure.Name).ToList();
        screen.Write(worse.Count == 0
            ? new Text("  The new model passes: nothing is worse by more than chance explains.\n", Palette.Relationship)
            : new Text($"  The new model does not pass, and nothing was written. Worse: {string.Join("; ", worse)}.\n", Palette.Warning));
    }

    private static string Change(GateMeasure measure) =>
        measure.Verdict == GateVerdict.NotMeasured ? "" : $"{EvaluationText.Points(measure.Change.Low)} to {EvaluationText.Points(measure.Change.High)}";

    private static string Name(GateMeasure measure) => measure.Verdict switch
    {
        GateVerdict.Worse => "worse",
        GateVerdict.Better => "better",
        GateVerdict.Same => "no different",
        _ => "not measured",
    };

    private static Style StyleOf(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Worse => Palette.Warning,
        GateVerdict.Better => Palette.Relationship,
        GateVerdict.Same => Palette.Plain,
        _ => Palette.Quiet,
    };
}
