using SpamSense.Content;

namespace SpamSense.Cli.Drafts;

/// <summary>A draft as a row of passages: where it tells, and where it sells.</summary>
internal static class DraftOutline
{
    // A sentence that is nearer to the middle than this, or shorter, says too little by itself and goes with its neighbours.
    private const double Decisive = 0.1;
    private const int Telling = 24;

    public static IReadOnlyList<Passage> Of(Analysis analysis, double threshold)
    {
        if (analysis.Classification.Orientation == Orientation.Undecided)
        {
            return [];
        }

        var passages = new List<Passage>();
        var start = -1;
        foreach (var sentence in analysis.Sentences)
        {
            if (sentence.IsQuoted || sentence.Span.IsEmpty)
            {
                continue;
            }

            var probability = sentence.Classification.MonetizationProbability;
            var isTelling = Math.Abs(probability - threshold) >= Decisive && sentence.Span.Length >= Telling;
            var last = passages.Count > 0 ? passages[^1] : null;
            if (last is not null && (!isTelling || last.Orientation == sentence.Classification.Orientation))
            {
                passages[^1] = Joined(last, sentence.Span, probability);
            }
            else if (isTelling)
            {
                var span = last is null && start >= 0 ? TextSpan.FromBounds(start, sentence.Span.End) : sentence.Span;
                passages.Add(new Passage(sentence.Classification.Orientation, span, probability));
            }
            else if (start < 0)
            {
                start = sentence.Span.Start;
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
