using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

public class StrengthOrderTests
{
    private static readonly StrengthOrder Order = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void The_strongest_comes_first_whichever_way_it_points(int count)
    {
        var random = new Random(count);
        var values = Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5).ToArray();
        AssertOrdered(values);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    public void Values_that_differ_in_the_last_bit_alone_are_told_apart(int count)
    {
        var random = new Random(count);
        var values = Enumerable.Range(0, count).Select(_ => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(random.Next(2) - 0.5) + random.Next(200))).ToArray();
        AssertOrdered(values);
    }

    private static void AssertOrdered(double[] values)
    {
        var order = Order.Of(values).ToArray();
        Assert.Equal(Enumerable.Range(0, values.Length), order.Order());
        Assert.Equal(values.Select(Math.Abs).OrderDescending(), order.Select(number => Math.Abs(values[number])));
    }
}
