using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation.CrossValidation;

namespace SpamSense.Training.Card;

/// <summary>What models do on a source that they know in part, for those who compare published figures.</summary>
internal static class CrossValidationSection
{
    internal static void Write(StringBuilder card, IReadOnlyList<CrossValidation> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        card.Append(CultureInfo.InvariantCulture, $"""
            ## On sources that it knows in part

            Published figures for one collection come from models that saw other posts of it. So here one source is cut into folds; each is judged
            by a model trained on the other folds and on every other source, where the source counts as {SourceCrossValidator.Parts} sources. *Accuracy*, *kept* and *found*
            are at a probability of 0.5, calibrated on posts of the source outside of the fold; *as shipped* is the accuracy with the calibration
            of the shipped model, which is made for a mixed stream. These figures say nothing of other places.

            | source | folds | accuracy | kept | found | area | as shipped |
            | --- | ---: | --- | --- | --- | --- | --- |

            """);
        foreach (var result in results)
        {
            var own = result.Own;
            card.AppendLine(CultureInfo.InvariantCulture, $"| {result.Source} | {result.Folds} | **{CardText.Measure(own.Accuracy, own.AccuracyInterval)}** | {CardText.Measure(own.Kept, own.Intervals.Kept)} | {CardText.Measure(own.Found, own.Intervals.Found)} | {CardText.Measure(own.AreaUnderCurve, own.Intervals.AreaUnderCurve)} | {CardText.Measure(result.Stream.Accuracy, result.Stream.AccuracyInterval)} |");
        }

        card.AppendLine();
    }
}
