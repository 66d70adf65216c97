using System.Globalization;
using System.Text;
using System.Text.Json;
using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation.Surface;
using Spectre.Console;

namespace SpamSense.Cli.Evaluating.Surface;

/// <summary>Shows how far the surface of posts gives their labels away.</summary>
internal sealed class SurfaceView(SurfaceReport report) : IEvaluationReport
{
    private const string AllPosts = "all posts";

    private static readonly string Legend = string.Create(
        CultureInfo.InvariantCulture,
        $"area: under the ROC curve of a logistic regression that knows no word, only the numbers of characters, links, emoji, capitals, exclamation and question marks, other punctuation, digits, line breaks, @ and #; {SurfaceEvaluator.Folds} folds, {SurfaceEvaluator.BlockLength} neighbours in one; 0.5 is chance. short: the share of posts below {SurfaceEvaluator.ShortLength} characters.");

    public void Show(IAnsiConsole screen)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("What the surface gives away", Palette.Heading) };
        table.AddColumn(new TableColumn("source") { NoWrap = true });
        foreach (var name in (string[])["posts", "area", "short"])
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right });
        }

        foreach (var row in report.Sources.Append(report.All))
        {
            table.AddRow(
                Markup.Escape(VisibleText.Of(row.Source ?? AllPosts, 40)), EvaluationText.Count(row.Posts),
                EvaluationText.Measure(row.AreaUnderCurve), EvaluationText.Measure(row.ShortShare));
        }

        screen.Write(table);
        screen.Write(new Text($"  {Legend}\n", Palette.Quiet));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        EvaluationJson.WriteArray(json, "sources", report.Sources, WriteRow);
        json.WriteStartObject("all_posts");
        WriteRow(json, report.All);
        json.WriteEndObject();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder("# What the surface gives away\n\nPrinted by `spamsense evaluate --surface`. ");
        text.Append(Legend).Append("\n\n| source | posts | area | short |\n| --- | ---: | ---: | ---: |\n");
        foreach (var row in report.Sources.Append(report.All))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {VisibleText.Of(row.Source ?? AllPosts, 40).Replace("|", "\\|", StringComparison.Ordinal)} | {row.Posts:N0} | {EvaluationText.Measure(row.AreaUnderCurve)} | {EvaluationText.Measure(row.ShortShare)} |\n");
        }

        return text.ToString();
    }

    private static void WriteRow(Utf8JsonWriter json, SurfaceResult row)
    {
        if (row.Source is not null)
        {
            json.WriteString("source", row.Source);
        }

        json.WriteNumber("posts", row.Posts);
        EvaluationJson.WriteNumber(json, "area_under_curve", row.AreaUnderCurve);
        EvaluationJson.WriteNumber(json, "short_share", row.ShortShare);
    }
}
