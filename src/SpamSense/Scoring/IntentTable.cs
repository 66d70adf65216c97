using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// The intents as frozen tables beside the compiled table, so that one look-up of a symbol serves both models: a row of sixteen weights for each
/// n-gram and each signal, those of relationship in the lower half and those of monetization in the upper one. Every lane is added by itself and in the
/// same order, and nothing is fused, so that the sums are the same to the last bit however many lanes the processor adds at a time.
/// </summary>
internal sealed class IntentTable
{
    private const int Half = 8;
    private const int Width = 2 * Half;

    private readonly ushort[] _places;
    // A row is a cache line, so the rows begin at one: a pinned array stays where it is.
    private readonly float[] _ngrams;
    private readonly int _first;
    private readonly nint _address;
    private readonly float[] _signals;
    private readonly Vector512<float> _biases;

    /// <summary>Lays the weights beside the rows of a table.</summary>
    /// <exception cref="InvalidDataException">The intents know an n-gram that the table does not know, or more than 65,535.</exception>
    internal IntentTable(CompiledTable table, IntentWeights weights)
    {
        if (weights.Ngrams.Length > ushort.MaxValue)
        {
            throw new InvalidDataException($"The model cannot be used: its intents know {weights.Ngrams.Length} n-grams; {ushort.MaxValue} fit.");
        }

        _places = new ushort[table.Length];
        for (var i = 0; i < weights.Ngrams.Length; i++)
        {
            var row = table.Find(weights.Ngrams[i]);
            if (row.IsNgram == 0)
            {
                throw new InvalidDataException("The model cannot be used: its intents know n-grams that the orientation does not; train both in one run.");
            }

            _places[row.Index] = (ushort)(i + 1);
        }

        // The first row is that of the n-grams that the intents do not know. A lane without an intent never wins.
        _ngrams = CacheLine.Allocate<float>((weights.Ngrams.Length + 1) * Width, out _first, out _address);
        _signals = new float[weights.SignalWeights[0].Length * Width];
        var biases = Enumerable.Repeat(float.NegativeInfinity, Width).ToArray();
        for (var intent = 0; intent < ModelShape.IntentCount; intent++)
        {
            var lane = LaneOf(intent);
            biases[lane] = weights.Biases[intent];
            Spread(weights.NgramWeights[intent], _ngrams.AsSpan(_first + Width + lane));
            Spread(weights.SignalWeights[intent], _signals.AsSpan(lane));
        }

        _biases = Vector512.Create(biases);
    }

    /// <summary>Lists the n-grams of a text that the intents know; the processor is told that their weights will be read.</summary>
    /// <param name="rows">The rows of the text's distinct n-grams.</param>
    /// <param name="places">Gets the places of those that the intents know; one longer than <paramref name="rows"/>.</param>
    /// <returns>How many there are.</returns>
    internal int SendFor(ReadOnlySpan<int> rows, Span<int> places)
    {
        ref var known = ref MemoryMarshal.GetArrayDataReference(_places);
        var count = 0;
        foreach (var row in rows)
        {
            int place = Unsafe.Add(ref known, row);
            places[count] = place;
            count += place != 0 ? 1 : 0;
            CacheLine.SendFor(_address + ((nint)place * CacheLine.Length));
        }

        return count;
    }

    /// <summary>Adds the intent to a verdict; one that is undecided has none.</summary>
    /// <param name="verdict">The verdict on a text.</param>
    /// <param name="places">The places of the n-grams that the intents know.</param>
    /// <param name="signals">The signals that were counted.</param>
    internal Classification Judge(Classification verdict, ReadOnlySpan<int> places, ReadOnlySpan<CountedSignal> signals)
    {
        if (verdict.Orientation == Orientation.Undecided)
        {
            return verdict;
        }

        var scores = Scores(places, signals);
        var (first, half) = verdict.Orientation == Orientation.Monetization ? (ModelShape.RelationshipIntentCount, scores.GetUpper()) : (0, scores.GetLower());
        var share = LaneSoftmax.Most(half, out var lane);
        return verdict with { Intent = (Intent)(first + lane + 1), IntentProbability = IntentVerdict.Probability(verdict.OrientationProbability, share) };
    }

    /// <summary>The scores of all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<float> Scores(ReadOnlySpan<int> places, ReadOnlySpan<CountedSignal> signals)
    {
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ngrams), _first);

        // Two sums, so that an addition need not wait for the one before it.
        var (even, odd) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var i = 0; i + 1 < places.Length; i += 2)
        {
            even += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(places[i] * Width));
            odd += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(places[i + 1] * Width));
        }

        if ((places.Length & 1) != 0)
        {
            even += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(places[^1] * Width));
        }

        var scores = _biases + ((even + odd) * (places.IsEmpty ? 0 : ModelShape.NgramScale / MathF.Sqrt(places.Length)));
        weights = ref MemoryMarshal.GetArrayDataReference(_signals);
        foreach (var signal in signals)
        {
            scores += Vector512.LoadUnsafe(ref weights, (nuint)(uint)(signal.Index * Width)) * SignalScale.Of(signal.Count);
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
