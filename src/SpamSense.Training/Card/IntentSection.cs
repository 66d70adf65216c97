using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>How well the intents are told, where there is a model for them.</summary>
internal static class IntentSection
{
    internal static void Write(StringBuilder card, TrainedModel model)
    {
        if (model.Intents is not { } report || !model.Companions.TryGetValue(ModelFolder.IntentsName, out var zip))
        {
            return;
        }

        card.Append(CultureInfo.InvariantCulture, $"""
            ## Intents

            Beyond the orientation, `{ModelFolder.IntentsName}` ({zip.Length / 1024.0 / 1024:0.0} MB), a multiclass logistic regression over the same features, divides the
            probability of the orientation among its intents, and the most likely intent of the verdict's orientation is named: the probability
            of an intent is that of its orientation times that of the intent among those of the orientation.

            Measured on {report.Posts:N0} posts of our own corpus. Each part ({string.Join(", ", report.Parts)}) is judged by models, of the
            orientation and of the intents, that were trained on everything but the part. The macro-averaged F1 over the fourteen intents is
            **{report.MacroF1:0.000}**; it would be {report.MacroF1WithinOrientation:0.000} if the orientation were known, and is {report.BaselineMacroF1:0.000} for the baseline that always says the most common intent.

            | intent | posts | precision | recall | F1 |
            | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var intent in report.Intents)
        {
            card.AppendLine(CultureInfo.InvariantCulture,
                $"| {intent.Intent.ToName()} | {intent.Posts:N0} | {CardText.Measure(intent.Precision)} | {CardText.Measure(intent.Recall)} | {intent.F1:0.000} |");
        }

        WriteConfusion(card, report);
    }

    private static void WriteConfusion(StringBuilder card, IntentReport report)
    {
        card.Append("\nWhat is taken for what: a row holds the posts of one intent, a column what they were called.\n\n");
        card.AppendLine(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", report.Intents.Select(intent => intent.Intent.ToName()))} |");
        card.AppendLine(CultureInfo.InvariantCulture, $"| --- |{string.Concat(report.Intents.Select(_ => " ---: |"))}");
        foreach (var row in report.Intents)
        {
            var cells = report.Intents.Select(column => Cell(report.Confused(row.Intent, column.Intent), row.Intent == column.Intent));
            card.AppendLine(CultureInfo.InvariantCulture, $"| {row.Intent.ToName()} | {string.Join(" | ", cells)} |");
        }

        card.AppendLine();
    }

    private static string Cell(int count, bool isRight) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(isRight ? "**" : "")}{count}{(isRight ? "**" : "")}");
}
