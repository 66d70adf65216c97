using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// The intents as frozen tables beside the compiled table, so that one look-up of a symbol serves both models: a row of sixteen weights for each
/// n-gram and each signal, those of relationship in the lower half and those of monetization in the upper one. Every lane is added by itself and in the
/// order of the text, and nothing is fused, so that the sums are the same to the last bit however many lanes the processor adds at a time.
/// </summary>
internal sealed class IntentTable
{
    private const int Half = 8;
    private const int Width = 2 * Half;

    private readonly ushort[] _places;
    private readonly float[] _ngrams;
    private readonly float[] _signals;
    private readonly Vector512<float> _biases;

    /// <summary>Lays the weights beside the rows of a table.</summary>
    /// <exception cref="InvalidDataException">The intents know an n-gram that the table does not know, or more than 65,535.</exception>
    internal IntentTable(CompiledTable table, IntentWeights weights)
    {
        if (weights.Ngrams.Length > ushort.MaxValue)
        {
            throw new InvalidDataException($"it knows {weights.Ngrams.Length} n-grams; the intents may know {ushort.MaxValue}.");
        }

        _places = new ushort[table.Length];
        for (var i = 0; i < weights.Ngrams.Length; i++)
        {
            var row = table.Find(weights.Ngrams[i]);
            if (row.IsNgram == 0)
            {
                throw new InvalidDataException("it knows n-grams that the model of the orientation does not; train both in one run.");
            }

            _places[row.Index] = (ushort)(i + 1);
        }

        // The first row is that of the n-grams that the intents do not know. A lane without an intent never wins.
        _ngrams = new float[(weights.Ngrams.Length + 1) * Width];
        _signals = new float[weights.SignalWeights[0].Length * Width];
        var biases = Enumerable.Repeat(float.NegativeInfinity, Width).ToArray();
        for (var intent = 0; intent < ModelShape.IntentCount; intent++)
        {
            var lane = LaneOf(intent);
            biases[lane] = weights.Biases[intent];
            Spread(weights.NgramWeights[intent], _ngrams.AsSpan(Width + lane));
            Spread(weights.SignalWeights[intent], _signals.AsSpan(lane));
        }

        _biases = Vector512.Create(biases);
    }

    /// <summary>Adds the intent to a verdict; one that is undecided has none.</summary>
    /// <param name="verdict">The verdict on a text.</param>
    /// <param name="rows">The rows of the text's distinct n-grams.</param>
    /// <param name="signals">The signals that were counted.</param>
    internal Classification Judge(Classification verdict, ReadOnlySpan<int> rows, ReadOnlySpan<CountedSignal> signals)
    {
        if (verdict.Orientation == Orientation.Undecided)
        {
            return verdict;
        }

        var scores = Scores(rows, signals);
        var (first, half) = verdict.Orientation == Orientation.Monetization ? (ModelShape.RelationshipIntentCount, scores.GetUpper()) : (0, scores.GetLower());
        var share = LaneSoftmax.Most(half, out var lane);
        return verdict with { Intent = (Intent)(first + lane + 1), IntentProbability = IntentVerdict.Probability(verdict.OrientationProbability, share) };
    }

    /// <summary>The scores of all lanes.</summary>
    internal Vector512<float> Scores(ReadOnlySpan<int> rows, ReadOnlySpan<CountedSignal> signals)
    {
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_ngrams);

        // Two sums, so that an addition need not wait for the one before it.
        var (even, odd) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var known = 0;
        for (var i = 0; i < rows.Length; i += 2)
        {
            int place = Unsafe.Add(ref places, rows[i]);
            int other = i + 1 < rows.Length ? Unsafe.Add(ref places, rows[i + 1]) : 0;
            known += (place != 0 ? 1 : 0) + (other != 0 ? 1 : 0);
            even += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(place * Width));
            odd += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(other * Width));
        }

        var sum = even + odd;
        var scores = _biases + (sum * (known == 0 ? 0 : ModelShape.NgramScale / MathF.Sqrt(known)));
        weights = ref MemoryMarshal.GetArrayDataReference(_signals);
        foreach (var signal in signals)
        {
            scores += Vector512.LoadUnsafe(ref weights, (nuint)(signal.Index * Width)) * SignalScale.Of(signal.Count);
        }

        return scores;
    }

    /// <summary>The lane of an intent.</summary>
    internal static int LaneOf(int intent) => intent < ModelShape.RelationshipIntentCount ? intent : Half + intent - ModelShape.RelationshipIntentCount;

    private static void Spread(ReadOnlySpan<float> weights, Span<float> lanes)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            lanes[i * Width] = weights[i];
        }
    }
}
