using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>Scores posts with weights that are in no compiled table.</summary>
/// <param name="weights">The weights.</param>
internal sealed class LanguageScorer(LanguageWeights weights)
{
    private readonly Dictionary<ulong, float> _words = weights.Words.Zip(weights.WordWeights).ToDictionary(word => word.First, word => word.Second);

    /// <summary>Whether a text is in a language that the model does not know.</summary>
    internal bool IsUnknown(LanguageRow row) => LogOdds(row) > 0;

    private double LogOdds(LanguageRow row)
    {
        double sum = weights.Bias
            + ((double)weights.Word * row.Counts[LanguageRow.Word])
            + ((double)weights.OtherScript * row.Counts[LanguageRow.OtherScript])
            + ((double)weights.Capital * row.Counts[LanguageRow.Capital]);
        foreach (var word in row.Symbols.AsSpan().Split(' '))
        {
            sum += _words.GetValueOrDefault(SymbolHash.Of(row.Symbols.AsSpan()[word]));
        }

        return sum;
    }
}
