namespace SpamSense.Scoring;

/// <summary>
/// The identifier of languages, frozen: a weight for each row of the compiled table, so that no word is looked up twice. The weights are whole
/// numbers of millionths, so that their sum is the same in any order and on any processor.
/// </summary>
internal sealed class LanguageTable
{
    private const double Unit = 1 << 20;

    private readonly float _bias;
    private readonly float _otherScript;
    private readonly float _capital;

    /// <param name="table">The table; it holds the words of the vocabulary.</param>
    /// <param name="weights">What was trained.</param>
    internal LanguageTable(CompiledTable table, LanguageWeights weights)
    {
        _bias = weights.Bias;
        _otherScript = weights.OtherScript;
        _capital = weights.Capital;
        Weights = new int[table.Length];
        Array.Fill(Weights, Whole(weights.Word));
        for (var i = 0; i < weights.Words.Length; i++)
        {
            Weights[table.Find(weights.Words[i]).Index] = Whole(weights.Word + weights.WordWeights[i]);
        }
    }

    /// <summary>For each row what a word adds to the log-odds, however it is written; for row 0 what a word does that the table does not know.</summary>
    internal int[] Weights { get; }

    /// <summary>The log-odds of a text.</summary>
    /// <param name="words">The sum of its words' weights.</param>
    /// <param name="otherScript">How many words have a letter of another script.</param>
    /// <param name="capital">How many have a capital.</param>
    internal double LogOdds(long words, int otherScript, int capital) => _bias + (words / Unit) + ((double)_otherScript * otherScript) + ((double)_capital * capital);

    private static int Whole(float weight) => checked((int)Math.Round(weight * Unit));
}
