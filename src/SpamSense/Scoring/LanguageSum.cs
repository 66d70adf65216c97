using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>What the words of a text tell of its language, as they come by: log-odds that the model does not know it.</summary>
internal struct LanguageSum(LanguageTable table)
{
    private double _words = table.Bias;
    private int _otherScript;
    private int _capital;

    /// <summary>Whether the text is in a language that the model does not know. Where the words leave it open, it is one that it knows.</summary>
    internal readonly bool IsUnknown => LogOdds > 0;

    /// <summary>The log-odds that the text is in a language that the model does not know.</summary>
    internal readonly double LogOdds => _words + table.WeightOf(_otherScript, _capital);

    /// <summary>Takes a word.</summary>
    /// <param name="row">The word's row in the compiled table; -1 where it has none.</param>
    /// <param name="marks">How the word is written.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(int row, WordMarks marks)
    {
        _words += table.WeightOf(row);
        _otherScript += (int)(marks & WordMarks.OtherScript);
        _capital += (int)(marks & WordMarks.Capital) / (int)WordMarks.Capital;
    }
}
