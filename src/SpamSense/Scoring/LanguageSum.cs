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
    /// <param name="row">The word's row in the compiled table; 0 where it has none.</param>
    /// <param name="marks">How it is written. Only a word that is <see cref="WordMarks.Counted"/> tells something.</param>
    internal void Take(int row, WordMarks marks)
    {
        if ((marks & WordMarks.Counted) != 0)
        {
            _words += table.WeightOf(row);
            Count(marks);
        }
    }

    /// <summary>Takes what words add to the log-odds, however they are written.</summary>
    internal void Take(double words) => _words = words;

    /// <summary>Takes how a counted word is written.</summary>
    internal void Count(WordMarks marks)
    {
        _otherScript += (marks & WordMarks.OtherScript) != 0 ? 1 : 0;
        _capital += (marks & WordMarks.Capital) != 0 ? 1 : 0;
    }
}
