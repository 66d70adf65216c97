using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>What disguises do.</summary>
internal static class AttackSection
{
    internal static void Write(StringBuilder card, IReadOnlyList<AttackResult> attacks)
    {
        if (attacks.Count == 0)
        {
            return;
        }

        card.Append("""
            ## Under attack

            Every post of our own corpus was disguised and judged by the model that had not seen its part of the corpus. *Loss of recall*: of the
            monetization posts that were found before, those that are not found any more, in points of a hundred. *False alarms*: by how many
            points more relationship posts are called monetization. With 95 % bootstrap intervals.

            | attack | what it does | texts changed | loss of recall | false alarms |
            | --- | --- | ---: | ---: | ---: |

            """);
        foreach (var result in attacks)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {result.Attack.Name} | {result.Attack.Description} | {result.Changed * 100:0} % | {CardText.Points(result.RecallLoss, result.RecallLossInterval)} | {CardText.Points(result.FalseAlarmRise, result.FalseAlarmRiseInterval)} |");
        }

        card.AppendLine();
    }
}
