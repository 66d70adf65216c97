using System.Numerics;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>A signal that was counted in a text.</summary>
/// <param name="Index">Its place in the model's vector.</param>
/// <param name="Count">How often it was counted, at least once.</param>
internal readonly record struct CountedSignal(int Index, int Count)
{
    /// <summary>Lists the signals whose counts are not zero.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="first">The place of the first of them in the model's vector.</param>
    /// <param name="signals">Gets the signals.</param>
    /// <returns>How many there are.</returns>
    internal static int List(ReadOnlySpan<int> counts, int first, Span<CountedSignal> signals)
    {
        var length = 0;
        for (; counts.Length >= Vector512<int>.Count; counts = counts[Vector512<int>.Count..], first += Vector512<int>.Count)
        {
            var counted = ~Vector512.Equals(Vector512.Create(counts), Vector512<int>.Zero);
            for (var bits = counted.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                var i = BitOperations.TrailingZeroCount(bits);
                signals[length++] = new CountedSignal(first + i, counts[i]);
            }
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                signals[length++] = new CountedSignal(first + i, counts[i]);
            }
        }

        return length;
    }
}
