using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

public class CountedSignalTests
{
    [Fact]
    public void What_is_not_zero_is_listed_in_its_order_at_any_length()
    {
        var random = new Random(1);
        for (var length = 0; length <= 130; length++)
        {
            for (var turn = 0; turn < 20; turn++)
            {
                int[] counts = [.. Enumerable.Range(0, length).Select(_ => random.Next(turn + 1) == 0 ? random.Next(1, 1000) : 0)];
                var first = random.Next(100);
                var signals = new CountedSignal[length];
                var found = CountedSignal.List(counts, first, signals);
                Assert.Equal(counts.Index().Where(signal => signal.Item != 0).Select(signal => new CountedSignal(first + signal.Index, signal.Item)), signals[..found]);
            }
        }
    }
}
