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
    internal void Take(int row, WordMarks marks) => _words += _weights[row] & -(((int)marks / (int)WordMarks.Counted) & 1);

    /// <summary>Takes how a word is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(WordMarks marks)
    {
        if ((marks & WordMarks.Counted) != 0 && (marks & (WordMarks.OtherScript | WordMarks.Capital)) != 0)
        {
            Take((marks & WordMarks.OtherScript) != 0 ? 1 : 0, (marks & WordMarks.Capital) != 0 ? 1 : 0);
        }
    }

    /// <summary>Takes how words are written.</summary>
    /// <param name="otherScript">How many have a letter of another script.</param>
    /// <param name="capital">How many have a capital.</param>
    internal void Take(int otherScript, int capital)
    {
        _otherScript += otherScript;
        _capital += capital;
    }
}
