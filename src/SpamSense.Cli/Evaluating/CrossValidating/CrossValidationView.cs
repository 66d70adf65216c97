using System.Globalization;
using System.Text;
using System.Text.Json;
using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation.CrossValidation;
using Spectre.Console;

namespace SpamSense.Cli.Evaluating.CrossValidating;

/// <summary>Shows a cross-validation within one source.</summary>
internal sealed class CrossValidationView(CrossValidation result) : IEvaluationReport
{
    private const string Own = "calibrated on the source";
    private const string Stream = "calibrated as the shipped model";

    private const string Legend =
        "Each fold is judged by a model that knows the other folds and every other source, as published figures for one collection are measured. "
        + "'calibrated on the source': probabilities fitted to posts of this source outside the fold, with its own mix of labels; "
        + "'calibrated as the shipped model': for a stream of many sources, four of five posts relationship-oriented. Both are cut at 0.5. "
        + "It says nothing of other places.";

    public void Show(IAnsiConsole screen)
    {
        var table = new Table
        {
            Border = TableBorder.Simple,
            Title = new TableTitle(Markup.Escape($"{VisibleText.Of(result.Source, 40)}, {Folds()}"), Palette.Heading),
        };
        table.AddColumn(new TableColumn("probability") { NoWrap = true });
        foreach (var name in (string[])["accuracy", "kept", "found", "area"])
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right });
        }

        table.AddRow([Own, .. Cells(result.Own)]);
        table.AddRow([Stream, .. Cells(result.Stream)]);
        screen.Write(table);
        screen.Write(new Text($"  {Legend}\n  {EvaluationText.Method}\n", Palette.Quiet));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("source", result.Source);
        json.WriteNumber("folds", result.Folds);
        json.WriteNumber("relationship", result.Relationship);
        json.WriteNumber("monetization", result.Monetization);
        Write(json, "calibrated_on_source", result.Own);
        Write(json, "calibrated_as_shipped", result.Stream);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {VisibleText.Of(result.Source, 40)}, {Folds()}\n\nPrinted by `spamsense evaluate --cross-validate`. {Legend}\n{EvaluationText.Method}\n\n");
        text.Append("| probability | accuracy | kept | found | area |\n| --- | --- | --- | --- | --- |\n");
        text.Append(CultureInfo.InvariantCulture, $"| {Own} | {string.Join(" | ", Cells(result.Own))} |\n| {Stream} | {string.Join(" | ", Cells(result.Stream))} |\n");
        return text.ToString();
    }

    private string Folds() => string.Create(
        CultureInfo.InvariantCulture, $"{result.Folds} folds: {result.Relationship:N0} relationship, {result.Monetization:N0} monetization");

    private static string[] Cells(CrossValidatedMeasures measures) =>
    [
        EvaluationText.Measure(measures.Accuracy, measures.AccuracyInterval), EvaluationText.Measure(measures.Kept, measures.Intervals.Kept),
        EvaluationText.Measure(measures.Found, measures.Intervals.Found), EvaluationText.Measure(measures.AreaUnderCurve, measures.Intervals.AreaUnderCurve),
    ];

    private static void Write(Utf8JsonWriter json, string name, CrossValidatedMeasures measures)
    {
        json.WriteStartObject(name);
        EvaluationJson.WriteMeasure(json, "accuracy", measures.Accuracy, measures.AccuracyInterval);
        EvaluationJson.WriteRecalls(json, measures.Kept, measures.Found, measures.AreaUnderCurve, measures.Intervals);
        json.WriteEndObject();
    }
}
