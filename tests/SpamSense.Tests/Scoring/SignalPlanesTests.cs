using System.Numerics;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The planes count like counters do, up to the 255 where the scale ends.</summary>
public class SignalPlanesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(100)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(1500)]
    public void Sets_are_counted_like_one_signal_after_the_other(int sets)
    {
        var random = new Random(sets);
        for (var turn = 0; turn < 10; turn++)
        {
            AssertCounts(Enumerable.Range(0, sets).Select(_ => new SignalMask(SomeBits(random, turn), SomeBits(random, turn))));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    public void A_signal_alone_is_counted_to_255_and_no_further(int signal)
    {
        for (var count = 0; count <= 300; count++)
        {
            AssertCounts(Enumerable.Repeat(SignalMask.Of(signal), count));
        }
    }

    private static ulong SomeBits(Random random, int turn)
    {
        var bits = (ulong)random.NextInt64() ^ ((ulong)random.NextInt64() << 1);

        // From full sets to sparse ones.
        return turn == 0 ? ulong.MaxValue : Enumerable.Range(0, turn / 2).Aggregate(bits, (left, _) => left & (ulong)random.NextInt64());
    }

    private static void AssertCounts(IEnumerable<SignalMask> sets)
    {
        var counts = new int[SignalMask.Capacity];
        var planes = new SignalPlanes();
        foreach (var set in sets)
        {
            planes.Add(set);
            Count(set.Low, counts.AsSpan(0, 64));
            Count(set.High, counts.AsSpan(64));
        }

        var signals = new CountedSignal[SignalMask.Capacity];
        var length = planes.List(signals);
        Assert.Equal(counts.Index().Where(signal => signal.Item > 0).Select(signal => new CountedSignal(signal.Index, Math.Min(signal.Item, 255))), signals[..length]);
    }

    private static void Count(ulong bits, Span<int> counts)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }
}
