using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>Source by source: the model, and groups of columns for what is set beside it.</summary>
internal static class LeftOutSection
{
    internal static void Write(StringBuilder card, EvaluationReport report, CardReferences references)
    {
        List<(string Name, ReferenceFigures Figures)> others = [];
        if (references.First is { } first)
        {
            others.Add(("first model", first));
        }

        if (references.Baseline is { } baseline)
        {
            others.Add(("scikit-learn", baseline));
        }

        card.Append("### Source by source\n\n*Error* is the expected calibration error (ten bins); a source of one label cannot be calibrated to a mixed stream.\n\n");
        card.Append("| source | posts | kept | found | area | error |");
        foreach (var (name, _) in others)
        {
            card.Append(CultureInfo.InvariantCulture, $" {name}: kept | found | area |");
        }

        card.Append("\n| --- | ---: | ---: | ---: | ---: | ---: |").AppendJoin("", others.Select(static _ => " ---: | ---: | ---: |")).Append('\n');
        foreach (var source in report.Sources)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {source.Source} | {source.Relationship + source.Monetization:N0} | {CardText.Measure(source.Kept)} | {CardText.Measure(source.Found)} | {CardText.Measure(source.AreaUnderCurve)} | {CardText.Measure(source.CalibrationError)} |");
            foreach (var (_, figures) in others)
            {
                var other = figures.Sources.GetValueOrDefault(source.Source, CardFigures.None);
                card.Append(CultureInfo.InvariantCulture, $" {CardText.Measure(other.Kept)} | {CardText.Measure(other.Found)} | {CardText.Measure(other.Area)} |");
            }

            card.Append('\n');
        }

        card.Append('\n');
    }
}
