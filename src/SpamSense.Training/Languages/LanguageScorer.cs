using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>Scores posts with weights that are in no compiled table.</summary>
internal static class LanguageScorer
{
    /// <summary>Whether a text is in a language that the model does not know.</summary>
    internal static bool IsUnknown(LanguageWeights weights, LanguageRow row) => LogOdds(weights, row) > 0;

    private static double LogOdds(LanguageWeights weights, LanguageRow row)
    {
        double sum = weights.Bias
            + ((double)weights.Word * row.Counts[LanguageRow.Word])
            + ((double)weights.OtherScript * row.Counts[LanguageRow.OtherScript])
            + ((double)weights.Capital * row.Counts[LanguageRow.Capital]);
        foreach (var word in row.Symbols.AsSpan().Split(' '))
        {
            sum += weights.Words.GetValueOrDefault(SymbolHash.Of(row.Symbols.AsSpan()[word]));
        }

        return sum;
    }
}
