using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The sums of intents are the same to the last bit, however wide the processor's registers are.</summary>
public class IntentLanesTests
{
    [Fact]
    public void Every_width_gives_the_same_bits()
    {
        var random = new Random(3);
        var weights = Enumerable.Range(0, 200 * IntentLanes.Count).Select(i => i < IntentLanes.Count ? 0 : (float)(random.NextDouble() - 0.5)).ToArray();
        var places = Enumerable.Range(0, 1000).Select(_ => random.Next(3) == 0 ? 0 : random.Next(1, 200)).ToArray();
        foreach (var length in new[] { 0, 1, 2, 7, 8, 9, 500, 1000 })
        {
            int[] rows = [.. Enumerable.Range(0, 1000).OrderBy(_ => random.Next()).Take(length)];
            var expected = new float[IntentLanes.Count];
            var known = IntentLanes.SumScalar(weights, places, rows, expected);
            Assert.Equal(rows.Count(row => places[row] != 0), known);
            AssertSame(IntentLanes.Sum128);
            AssertSame(IntentLanes.Sum256);
            AssertSame(IntentLanes.Sum);

            void AssertSame(LaneSum sum)
            {
                var actual = new float[IntentLanes.Count];
                Assert.Equal(known, sum(weights, places, rows, actual));
                Assert.Equal(expected.Select(BitConverter.SingleToInt32Bits), actual.Select(BitConverter.SingleToInt32Bits));
            }
        }
    }

    private delegate int LaneSum(float[] weights, int[] places, ReadOnlySpan<int> rows, Span<float> sums);
}
