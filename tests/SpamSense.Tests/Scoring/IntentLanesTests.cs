using System.Runtime.Intrinsics;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The sums of intents are those of plain additions, one after the other, to the last bit.</summary>
public class IntentLanesTests
{
    private static readonly Random Random = new(3);
    private static readonly float[] Weights = [.. Enumerable.Range(0, 200 * IntentLanes.Count).Select(i => i < IntentLanes.Count ? 0 : Random.NextSingle() - 0.5f)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void N_grams_are_summed_lane_by_lane(int length)
    {
        int[] places = [.. Enumerable.Range(0, 1000).Select(_ => Random.Next(3) == 0 ? 0 : Random.Next(1, 200))];
        int[] rows = [.. Enumerable.Range(0, 1000).OrderBy(_ => Random.Next()).Take(length)];
        var expected = new float[IntentLanes.Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < expected.Length; i++)
            {
                expected[i] += Weights[(places[row] * IntentLanes.Count) + i];
            }
        }

        AssertSameBits(expected, IntentLanes.Sum(Weights, places, rows, out var known));
        Assert.Equal(rows.Count(row => places[row] != 0), known);
    }

    [Fact]
    public void Signals_are_multiplied_and_added_without_fusing()
    {
        int[] counts = [.. Enumerable.Range(0, 84).Select(_ => Random.Next(4) == 0 ? Random.Next(1, 300) : 0)];
        float[] expected = [.. Enumerable.Repeat(0.25f, IntentLanes.Count)];
        for (var signal = 0; signal < counts.Length; signal++)
        {
            for (var i = 0; i < expected.Length && counts[signal] > 0; i++)
            {
                var product = Weights[(signal * IntentLanes.Count) + i] * SignalScale.Of(counts[signal]);
                expected[i] += product;
            }
        }

        AssertSameBits(expected, IntentLanes.AddSignals(Vector256.Create(0.25f), Weights, counts));
    }

    private static void AssertSameBits(float[] expected, Vector256<float> actual) =>
        Assert.Equal(expected.Select(BitConverter.SingleToInt32Bits), Enumerable.Range(0, IntentLanes.Count).Select(i => BitConverter.SingleToInt32Bits(actual[i])));
}
