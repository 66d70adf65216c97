using System.Runtime.Intrinsics;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The softmax of lanes is the one of Math.Exp.</summary>
public class LaneSoftmaxTests
{
    private const double Tolerance = 1e-6;

    [Fact]
    public void The_exponential_is_right_to_a_millionth_of_itself()
    {
        for (var x = 0f; x > -87; x -= 0.0013f)
        {
            var expected = Math.Exp(x);
            Assert.InRange(LaneSoftmax.Exp(Vector256.Create(x))[0], expected * (1 - Tolerance), expected * (1 + Tolerance));
        }
    }

    [Theory]
    [InlineData(0.01f)]
    [InlineData(1f)]
    [InlineData(20f)]
    [InlineData(500f)]
    [InlineData(1e30f)]
    public void The_share_of_the_greatest_is_right(float spread)
    {
        var random = new Random(1);
        for (var turn = 0; turn < 20_000; turn++)
        {
            var lanes = random.Next(1, 9);
            AssertShare([.. Enumerable.Range(0, 8).Select(lane => lane < lanes ? ((random.NextSingle() * 2) - 1) * spread : float.NegativeInfinity)]);
        }
    }

    [Theory]
    [InlineData(0f, 0f, 0f, 0f, 0f, 0f, 0f, 0f)]
    [InlineData(1f, 3f, 3f, 2f, 3f, 0f, float.NegativeInfinity, float.NegativeInfinity)]
    [InlineData(float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, -3f)]
    [InlineData(-1e38f, -1e38f, -3e38f, -2e38f, -1e38f, -3e38f, float.NegativeInfinity, float.NegativeInfinity)]
    [InlineData(0f, -86.9f, -87f, -87.1f, -88f, -1000f, -1e38f, float.NegativeInfinity)]
    [InlineData(-0f, 0f, -1f, -1f, -1f, -1f, -1f, -1f)]
    [InlineData(3e38f, -3e38f, 0f, 0f, 0f, 0f, 0f, 3e38f)]
    public void Ties_and_extremes_are_right(float a, float b, float c, float d, float e, float f, float g, float h) => AssertShare([a, b, c, d, e, f, g, h]);

    private static void AssertShare(float[] scores)
    {
        var most = scores.Max();
        var expected = 1 / scores.Sum(score => Math.Exp((double)score - most));
        var share = LaneSoftmax.Most(Vector256.Create(scores), out var lane);

        // Of equal ones the first; 0 and -0 are equal.
        Assert.Equal(scores.Index().First(score => score.Item == most).Index, lane);
        Assert.InRange(share, expected * (1 - Tolerance), expected * (1 + Tolerance));
    }
}
