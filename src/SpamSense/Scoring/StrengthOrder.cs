using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// Puts numbers in the order of their strength, the strongest first. The few dozen of a comment are ranked by comparing each with each,
/// a few at a time: a sort would be wrong about every other comparison, and a wrong guess costs a processor more than ten right ones.
/// </summary>
internal sealed class StrengthOrder
{
    private const int MostRanked = 128;
    private const int LargestKept = 1 << 14;

    // Strengths whose last bits gave way to their number, so that no two are equal.
    private const long NumberMask = MostRanked - 1;

    private readonly long[] _keys = new long[MostRanked];
    private readonly long[] _ranks = new long[MostRanked];
    private double[] _weakness = [];
    private int[] _order = [];

    /// <summary>The order of values: their numbers, the strongest first, equally strong ones in no particular order.</summary>
    internal ReadOnlySpan<int> Of(ReadOnlySpan<double> values)
    {
        if (_order.Length < values.Length || _order.Length > LargestKept)
        {
            _order = new int[Math.Max(values.Length, MostRanked)];
        }

        var order = _order.AsSpan(0, values.Length);
        if (values.Length <= MostRanked)
        {
            Rank(values, order);
        }
        else
        {
            Sort(values, order);
        }

        return order;
    }

    private void Rank(ReadOnlySpan<double> values, Span<int> order)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _keys[i] = (BitConverter.DoubleToInt64Bits(Math.Abs(values[i])) & ~NumberMask) | (uint)i;
        }

        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        for (nuint i = 0; i < (nuint)values.Length; i += (nuint)Vector256<long>.Count)
        {
            var own = Vector256.LoadUnsafe(ref keys, i);
            var stronger = Vector256<long>.Zero;
            foreach (var key in _keys.AsSpan(0, values.Length))
            {
                stronger -= Vector256.GreaterThan(Vector256.Create(key), own);
            }

            stronger.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_ranks), i);
        }

        for (var i = 0; i < order.Length; i++)
        {
            order[(int)_ranks[i]] = i;
        }

        // What lost its last bits may stand in the wrong order among its like.
        for (var i = 1; i < order.Length; i++)
        {
            for (var k = i; k > 0 && (_keys[order[k - 1]] & ~NumberMask) == (_keys[order[k]] & ~NumberMask) && Math.Abs(values[order[k]]) > Math.Abs(values[order[k - 1]]); k--)
            {
                (order[k], order[k - 1]) = (order[k - 1], order[k]);
            }
        }
    }

    private void Sort(ReadOnlySpan<double> values, Span<int> order)
    {
        if (_weakness.Length < values.Length || _weakness.Length > LargestKept)
        {
            _weakness = new double[values.Length];
        }

        for (var i = 0; i < values.Length; i++)
        {
            _weakness[i] = -Math.Abs(values[i]);
            order[i] = i;
        }

        _weakness.AsSpan(0, values.Length).Sort(order);
    }
}
