using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// Sums rows of eight numbers, a number for each intent of an orientation. Every width adds the same numbers in the same order,
/// lane by lane, so that the sums are the same to the last bit on every processor.
/// </summary>
internal static class IntentLanes
{
    internal const int Count = 8;

    /// <summary>Adds up the rows that <paramref name="places"/> lead to.</summary>
    /// <param name="weights">Rows of <see cref="Count"/> numbers; the first row is all zero.</param>
    /// <param name="places">For each row of the compiled table its row of weights; 0 where it has none.</param>
    /// <param name="rows">The rows of the compiled table.</param>
    /// <param name="sums">Gets the sums.</param>
    /// <returns>How many rows there were that have weights.</returns>
    internal static int Sum(float[] weights, int[] places, ReadOnlySpan<int> rows, Span<float> sums) =>
        Vector256.IsHardwareAccelerated ? Sum256(weights, places, rows, sums)
        : Vector128.IsHardwareAccelerated ? Sum128(weights, places, rows, sums)
        : SumScalar(weights, places, rows, sums);

    internal static int Sum256(float[] weights, int[] places, ReadOnlySpan<int> rows, Span<float> sums)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        var sum = Vector256<float>.Zero;
        var known = 0;
        foreach (var row in rows)
        {
            var place = places[row];
            known += place == 0 ? 0 : 1;
            sum += Vector256.LoadUnsafe(ref first, (nuint)place * Count);
        }

        sum.CopyTo(sums);
        return known;
    }

    internal static int Sum128(float[] weights, int[] places, ReadOnlySpan<int> rows, Span<float> sums)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        var (lower, upper) = (Vector128<float>.Zero, Vector128<float>.Zero);
        var known = 0;
        foreach (var row in rows)
        {
            var place = places[row];
            known += place == 0 ? 0 : 1;
            lower += Vector128.LoadUnsafe(ref first, (nuint)place * Count);
            upper += Vector128.LoadUnsafe(ref first, ((nuint)place * Count) + (Count / 2));
        }

        lower.CopyTo(sums);
        upper.CopyTo(sums[(Count / 2)..]);
        return known;
    }

    internal static int SumScalar(float[] weights, int[] places, ReadOnlySpan<int> rows, Span<float> sums)
    {
        sums[..Count].Clear();
        var known = 0;
        foreach (var row in rows)
        {
            var place = places[row];
            known += place == 0 ? 0 : 1;
            for (var i = 0; i < Count; i++)
            {
                sums[i] += weights[(place * Count) + i];
            }
        }

        return known;
    }
}
