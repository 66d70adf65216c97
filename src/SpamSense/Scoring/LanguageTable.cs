using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>The identifier of languages, frozen: a weight for each row of the compiled table, so that no word is looked up twice.</summary>
internal sealed class LanguageTable
{
    private readonly float[] _weights;
    private readonly float _unknown;
    private readonly float _otherScript;
    private readonly float _capital;

    /// <param name="table">The table; it holds the words of the vocabulary.</param>
    /// <param name="weights">What was trained.</param>
    internal LanguageTable(CompiledTable table, LanguageWeights weights)
    {
        Bias = weights.Bias;
        _unknown = weights.Word;
        _otherScript = weights.OtherScript;
        _capital = weights.Capital;
        _weights = new float[table.Length];
        Array.Fill(_weights, weights.Word);
        for (var i = 0; i < weights.Words.Length; i++)
        {
            _weights[table.Find(weights.Words[i])] += weights.WordWeights[i];
        }
    }

    /// <summary>The log-odds of a text without a word.</summary>
    internal float Bias { get; }

    /// <summary>What a word adds to the log-odds, however it is written.</summary>
    /// <param name="row">Its row in the compiled table; -1 where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal float WeightOf(int row) => row < 0 ? _unknown : _weights[row];

    /// <summary>What the writing of the words adds.</summary>
    /// <param name="otherScript">How many words have a letter of another script.</param>
    /// <param name="capital">How many have a capital.</param>
    internal double WeightOf(int otherScript, int capital) => ((double)_otherScript * otherScript) + ((double)_capital * capital);
}
