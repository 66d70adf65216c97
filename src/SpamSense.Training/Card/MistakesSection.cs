using System.Globalization;
using System.Text;

namespace SpamSense.Training.Card;

/// <summary>What the model gets wrong, in posts of our own.</summary>
internal static class MistakesSection
{
    internal static void Write(StringBuilder card, IReadOnlyList<Mistake> mistakes)
    {
        if (mistakes.Count == 0)
        {
            return;
        }

        card.Append("## What it gets wrong\n\nThe worst mistakes on short posts of our own corpus, by models that had not seen their part of it:\n\n");
        card.Append("| label | probability of monetization | post |\n| --- | ---: | --- |\n");
        foreach (var mistake in mistakes)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {CardText.Name(mistake.Orientation)} | {mistake.Probability:0.00} | {CardText.Cell(mistake.Text)} |");
        }

        card.AppendLine();
    }
}
