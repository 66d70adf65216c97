using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>The intents of one orientation as frozen tables: a row of eight weights for each n-gram and each signal.</summary>
internal sealed class IntentHead
{
    private readonly Intent _first;
    private readonly int _count;
    private readonly Vector256<float> _biases;
    private readonly float[] _ngrams;
    private readonly float[] _signals;

    /// <summary>Takes the intents of one orientation out of the weights of all.</summary>
    internal IntentHead(IntentWeights weights, Range intents)
    {
        var biases = weights.Biases[intents];
        (_first, _count) = ((Intent)(intents.Start.Value + 1), biases.Length);
        _biases = Vector256.Create([.. biases, .. new float[IntentLanes.Count - biases.Length]]);

        // Row 0 is that of the n-grams that the intents do not know.
        _ngrams = RowsOf(weights.NgramWeights[intents], 1);
        _signals = RowsOf(weights.SignalWeights[intents], 0);
    }

    /// <summary>The most likely intent, and its probability among those of this orientation.</summary>
    /// <param name="places">For each row of the compiled table its row here; 0 where it has none.</param>
    /// <param name="rows">The rows of the distinct n-grams of a text.</param>
    /// <param name="counts">How often each signal was counted.</param>
    internal (Intent Intent, double Probability) Judge(int[] places, ReadOnlySpan<int> rows, ReadOnlySpan<int> counts)
    {
        var sum = IntentLanes.Sum(_ngrams, places, rows, out var known);
        var scores = _biases + (sum * (known == 0 ? 0 : ModelShape.NgramScale / MathF.Sqrt(known)));
        return MostLikely(IntentLanes.AddSignals(scores, _signals, counts));
    }

    private (Intent Intent, double Probability) MostLikely(Vector256<float> scores)
    {
        var best = 0;
        for (var i = 1; i < _count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        var sum = 0d;
        for (var i = 0; i < _count; i++)
        {
            sum += Math.Exp(scores[i] - scores[best]);
        }

        return ((Intent)((int)_first + best), 1 / sum);
    }

    private static float[] RowsOf(float[][] weights, int firstRow)
    {
        var rows = new float[(weights[0].Length + firstRow) * IntentLanes.Count];
        for (var intent = 0; intent < weights.Length; intent++)
        {
            for (var i = 0; i < weights[intent].Length; i++)
            {
                rows[((i + firstRow) * IntentLanes.Count) + intent] = weights[intent][i];
            }
        }

        return rows;
    }
}
