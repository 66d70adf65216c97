using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>Whether the probabilities mean what they say.</summary>
internal static class ReliabilitySection
{
    internal static void Write(StringBuilder card, EvaluationReport report)
    {
        card.Append(CultureInfo.InvariantCulture, $"""
            ## Does the probability mean what it says?

            ![Reliability diagram]({ModelFolder.DiagramName})

            Over all left-out posts, each counting the same, the expected calibration error is {CardText.Measure(report.CalibrationError)}.

            | probability given | posts | mean probability | share of monetization |
            | --- | ---: | ---: | ---: |

            """);
        foreach (var bin in report.Bins)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {bin.Low:0.0}\u2013{bin.High:0.0} | {bin.Posts:N0} | {CardText.Measure(bin.Probability)} | {CardText.Measure(bin.Monetization)} |");
        }

        card.AppendLine();
    }
}
