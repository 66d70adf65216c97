using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>What the words of a text tell of its language, as they come by: log-odds that the model does not know it.</summary>
internal struct LanguageSum(LanguageTable table)
{
    private readonly int[] _weights = table.Weights;
    private long _words;
    private int _otherScript;
    private int _capital;

    /// <summary>Whether the text is in a language that the model does not know. Where the words leave it open, it is one that it knows.</summary>
    internal readonly bool IsUnknown => LogOdds > 0;

    /// <summary>The log-odds that the text is in a language that the model does not know.</summary>
    internal readonly double LogOdds => table.LogOdds(_words, _otherScript, _capital);

    /// <summary>Takes a symbol. Only a word that is <see cref="WordMarks.Counted"/> tells something; which that is cannot be foreseen, so nothing here is a branch.</summary>
    /// <param name="row">The symbol's row in the compiled table; 0 where it has none.</param>
    /// <param name="marks">How it is written.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(int row, WordMarks marks)
    {
        var counted = ((int)marks / (int)WordMarks.Counted) & 1;
        _words += _weights[row] & -counted;
        _otherScript += (int)(marks & WordMarks.OtherScript) & counted;
        _capital += ((int)marks / (int)WordMarks.Capital) & counted;
    }
}
