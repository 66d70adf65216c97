using System.Text;
using SpamSense.Content;

namespace SpamSense.Cli.Drafts;

/// <summary>The fewest of the strongest sentences without which a draft reads as relationship, tried out one by one.</summary>
/// <param name="Sentences">The sentences to cut, in the order of the text.</param>
/// <param name="Rest">The verdict on what is left.</param>
internal sealed record SentenceCut(IReadOnlyList<TextSpan> Sentences, Classification Rest)
{
    private const int MostSentences = 5;

    /// <summary>Tries the cuts.</summary>
    /// <returns>The cut, which may not have been enough; <see langword="null"/> when there is nothing that could be left.</returns>
    public static SentenceCut? Find(Analysis analysis, SpamClassifier classifier)
    {
        var candidates = analysis.Sentences
            .Where(static sentence => !sentence.IsQuoted && sentence.Classification.Orientation == Orientation.Monetization)
            .OrderByDescending(static sentence => sentence.Classification.MonetizationProbability)
            .ThenBy(static sentence => sentence.Span)
            .Take(MostSentences)
            .Select(static sentence => sentence.Span);
        var cut = new List<TextSpan>();
        SentenceCut? result = null;
        foreach (var sentence in candidates)
        {
            cut.Add(sentence);
            var rest = Without(analysis.Tree.Text, cut);
            if (string.IsNullOrWhiteSpace(rest))
            {
                break;
            }

            var verdict = classifier.Analyze(analysis.Post with { Title = null, Text = rest }).Classification;
            if (verdict.Orientation == Orientation.Undecided)
            {
                break;
            }

            result = new SentenceCut([.. cut.Order()], verdict);
            if (result.Rest.Orientation == Orientation.Relationship)
            {
                break;
            }
        }

        return result;
    }

    private static string Without(string text, IEnumerable<TextSpan> cut)
    {
        var rest = new StringBuilder(text.Length);
        var position = 0;
        foreach (var span in cut.Order())
        {
            rest.Append(text, position, Math.Max(0, span.Start - position));
            position = Math.Max(position, span.End);
        }

        return rest.Append(text, position, text.Length - position).ToString();
    }
}
