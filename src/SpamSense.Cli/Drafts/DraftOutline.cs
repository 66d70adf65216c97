using SpamSense.Content;

namespace SpamSense.Cli.Drafts;

/// <summary>A draft as a row of passages: where it tells, and where it sells.</summary>
internal static class DraftOutline
{
    // A sentence nearer to the middle than this goes with its neighbours.
    private const double Decisive = 0.1;

    public static IReadOnlyList<Passage> Of(Analysis analysis, double threshold)
    {
        var passages = new List<Passage>();
        foreach (var sentence in analysis.Sentences)
        {
            if (sentence.IsQuoted || sentence.Span.IsEmpty)
            {
                continue;
            }

            var probability = sentence.Classification.MonetizationProbability;
            var isUndecided = Math.Abs(probability - threshold) < Decisive;
            var last = passages.Count > 0 ? passages[^1] : null;
            if (last is not null && (isUndecided || last.Orientation == sentence.Classification.Orientation))
            {
                passages[^1] = Joined(last, sentence.Span, probability);
            }
            else
            {
                passages.Add(new Passage(sentence.Classification.Orientation, sentence.Span, probability));
            }
        }

        return passages;
    }

    private static Passage Joined(Passage passage, TextSpan span, double probability)
    {
        var mean = ((passage.Probability * passage.Span.Length) + (probability * span.Length)) / (passage.Span.Length + span.Length);
        return new Passage(passage.Orientation, TextSpan.FromBounds(passage.Span.Start, span.End), mean);
    }
}
