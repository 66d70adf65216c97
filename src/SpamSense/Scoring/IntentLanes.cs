using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// Adds rows of eight numbers, a number for each intent of an orientation. Every lane is added by itself and in the order of the rows, and
/// nothing is fused, so that the sums are the same to the last bit whether the processor does eight at a time, four or one.
/// </summary>
internal static class IntentLanes
{
    internal const int Count = 8;

    /// <summary>Adds up the rows that <paramref name="places"/> lead to.</summary>
    /// <param name="weights">Rows of <see cref="Count"/> numbers; the first row is all zero.</param>
    /// <param name="places">For each row of the compiled table its row of weights; 0 where it has none.</param>
    /// <param name="rows">The rows of the compiled table.</param>
    /// <param name="known">How many of them have weights.</param>
    internal static Vector256<float> Sum(float[] weights, int[] places, ReadOnlySpan<int> rows, out int known)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        var sum = Vector256<float>.Zero;
        known = 0;
        foreach (var row in rows)
        {
            var place = places[row];
            known += place == 0 ? 0 : 1;
            sum += Vector256.LoadUnsafe(ref first, (nuint)place * Count);
        }

        return sum;
    }

    /// <summary>Adds to a sum the row of every signal that was counted, as often as its count is worth.</summary>
    /// <param name="sum">The sum so far.</param>
    /// <param name="weights">A row of <see cref="Count"/> numbers for each signal.</param>
    /// <param name="counts">How often each signal was counted.</param>
    internal static Vector256<float> AddSignals(Vector256<float> sum, float[] weights, ReadOnlySpan<int> counts)
    {
        for (int i = 0, gap; (gap = counts[i..].IndexOfAnyExcept(0)) >= 0; i++)
        {
            i += gap;
            sum += Vector256.Create(weights, i * Count) * SignalScale.Of(counts[i]);
        }

        return sum;
    }
}
