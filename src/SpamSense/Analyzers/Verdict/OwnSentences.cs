using SpamSense.Content;

namespace SpamSense.Analyzers.Verdict;

/// <summary>Picks among the verdicts on the sentences that the author wrote. Of very short ones the model says little, so they are left out.</summary>
internal static class OwnSentences
{
    /// <summary>How many words a sentence needs before its verdict counts.</summary>
    internal const int FewestWords = 4;

    /// <summary>The number of the sentence with the highest probability of monetization.</summary>
    /// <returns>-1 when no sentence counts.</returns>
    internal static int Strongest(in ClassificationAnalysisContext context)
    {
        var best = -1;
        for (var i = 0; i < context.Sentences.Length; i++)
        {
            if ((best < 0 || ProbabilityOf(context, i) > ProbabilityOf(context, best)) && Counts(context, i))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The number of the first sentence that counts, at or after a place.</summary>
    /// <returns>-1 when there is none.</returns>
    internal static int First(in ClassificationAnalysisContext context, int from = 0)
    {
        for (var i = from; i < context.Sentences.Length; i++)
        {
            if (Counts(context, i))
            {
                return i;
            }
        }

        return -1;
    }

    internal static double ProbabilityOf(in ClassificationAnalysisContext context, int sentence) => context.Sentences[sentence].Classification.MonetizationProbability;

    internal static bool Counts(in ClassificationAnalysisContext context, int sentence)
    {
        if (context.Sentences[sentence].IsQuoted)
        {
            return false;
        }

        var words = 0;
        var record = context.Tree.SentenceRecords[sentence];
        foreach (ref readonly var token in context.Tree.TokenRecords.AsSpan(record.FirstToken, record.TokenCount))
        {
            if (token.Kind == NodeKind.Word && ++words == FewestWords)
            {
                return true;
            }
        }

        return false;
    }
}
