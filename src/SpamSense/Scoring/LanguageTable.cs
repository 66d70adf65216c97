using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>The identifier of languages, frozen: a weight for each row of the compiled table, so that no word is looked up twice.</summary>
internal sealed class LanguageTable
{
    private readonly float[] _weights;
    private readonly float _unknown;
    private readonly float[] _marks;

    /// <param name="table">The table; it holds the words of the vocabulary.</param>
    /// <param name="weights">What was trained.</param>
    internal LanguageTable(CompiledTable table, LanguageWeights weights)
    {
        _unknown = weights.Word;
        _marks = [0, weights.OtherScript, weights.Capital, weights.OtherScript + weights.Capital];
        _weights = new float[table.Length];
        Array.Fill(_weights, weights.Word);
        foreach (var (name, weight) in weights.Words)
        {
            _weights[table.Find(name)] += weight;
        }

        Bias = weights.Bias;
    }

    /// <summary>The log-odds of a text without a word.</summary>
    internal float Bias { get; }

    /// <summary>What a word adds to the log-odds.</summary>
    /// <param name="row">Its row in the compiled table; -1 where it has none.</param>
    /// <param name="marks">How it is written.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double WeightOf(int row, WordMarks marks) => (row < 0 ? _unknown : _weights[row]) + (double)_marks[(int)marks];
}
