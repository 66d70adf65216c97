using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>What the words of a text tell of its language, as they come by: log-odds that the model does not know it.</summary>
internal struct LanguageSum(LanguageTable table)
{
    private double _logOdds = table.Bias;

    /// <summary>Whether the text is in a language that the model does not know. Where the words leave it open, it is one that it knows.</summary>
    internal readonly bool IsUnknown => _logOdds > 0;

    /// <summary>The log-odds that the text is in a language that the model does not know.</summary>
    internal readonly double LogOdds => _logOdds;

    /// <summary>Takes a word.</summary>
    /// <param name="row">The word's row in the compiled table; -1 where it has none.</param>
    /// <param name="marks">How the word is written.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(int row, WordMarks marks) => _logOdds += table.WeightOf(row, marks);
}
