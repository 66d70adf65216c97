using System.Numerics;
using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>
/// Counts all signals of the lexicon at once: a counter for each of 128 bits, laid across eight planes, so that adding a set of signals is a
/// few logical operations, whatever is in it (a carry-save adder; Warren, "Hacker's Delight", 2nd edition, 8-2). Counts end at 255, as <see cref="SignalScale"/> does.
/// </summary>
internal struct SignalPlanes
{
    private const int Count = 8;

    private Planes _low;
    private Planes _high;

    /// <summary>Counts every signal of a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(SignalMask mask)
    {
        Add(ref _low, mask.Low);
        Add(ref _high, mask.High);
    }

    /// <summary>Lists the signals that were counted, in their order.</summary>
    /// <returns>How many there are.</returns>
    internal readonly int List(Span<CountedSignal> signals)
    {
        var count = List(_low, 0, signals);
        return count + List(_high, 64, signals[count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Planes planes, ulong bits)
    {
        var carry = planes[0] & bits;
        planes[0] ^= bits;
        bits = carry;
        carry = planes[1] & bits;
        planes[1] ^= bits;
        if (carry != 0)
        {
            Carry(ref planes, carry);
        }
    }

    private static void Carry(ref Planes planes, ulong bits)
    {
        for (var i = 2; i < Count && bits != 0; i++)
        {
            var carry = planes[i] & bits;
            planes[i] ^= bits;
            bits = carry;
        }

        // What ran over stays at the most.
        for (var i = 0; i < Count && bits != 0; i++)
        {
            planes[i] |= bits;
        }
    }

    private static int List(in Planes planes, int first, Span<CountedSignal> signals)
    {
        var (ones, twos) = (planes[0], planes[1]);
        var more = planes[2] | planes[3] | planes[4] | planes[5] | planes[6] | planes[7];
        var length = 0;
        for (var any = ones | twos | more; any != 0; any &= any - 1)
        {
            var signal = BitOperations.TrailingZeroCount(any);
            var count = (int)(((ones >> signal) & 1) | (((twos >> signal) & 1) << 1));
            if (((more >> signal) & 1) != 0)
            {
                for (var i = 2; i < Count; i++)
                {
                    count |= (int)((planes[i] >> signal) & 1) << i;
                }
            }

            signals[length++] = new CountedSignal(first + signal, count);
        }

        return length;
    }

    [InlineArray(Count)]
    private struct Planes
    {
        private ulong _first;
    }
}
