using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// The softmax of eight lanes. The exponential is a polynomial after a reduction to powers of two (Cody and Waite, "Software Manual for the
/// Elementary Functions", 1980), to a relative error of some 1e-7: sums and products only, none of them fused, so that every processor has the same bits.
/// </summary>
internal static class LaneSoftmax
{
    private const float Least = -87;
    private const float Log2OfE = 1.44269504f;

    // The logarithm of 2 in two parts: a multiple of the first by a small whole number is exact.
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    // Added and taken away again, it leaves the nearest whole number.
    private const float Rounder = 12582912f;
    private const int MantissaBits = 23;

    /// <summary>The share of the greatest lane in the sum of all exponentials; of equal ones the first.</summary>
    /// <param name="scores">The scores. A lane of negative infinity has no part.</param>
    /// <param name="lane">The greatest lane.</param>
    internal static double Most(Vector256<float> scores, out int lane)
    {
        var most = Vector128.Max(scores.GetLower(), scores.GetUpper());
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(2, 3, 0, 1)));
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(1, 0, 3, 2)));
        var greatest = Vector256.Create(most.ToScalar());
        lane = BitOperations.TrailingZeroCount(Vector256.Equals(scores, greatest).ExtractMostSignificantBits()) & (Vector256<float>.Count - 1);

        var shares = Exp(scores - greatest);
        var half = shares.GetLower() + shares.GetUpper();
        return 1.0 / ((double)half[0] + half[1] + half[2] + half[3]);
    }

    /// <summary>The exponentials of numbers of at most 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Max(x, Vector256.Create(Least));
        var rounded = (x * Log2OfE) + Vector256.Create(Rounder);
        var power = rounded - Vector256.Create(Rounder);
        var r = x - (power * Ln2High) - (power * Ln2Low);
        var p = Vector256.Create(1 / 5040f);
        p = (p * r) + Vector256.Create(1 / 720f);
        p = (p * r) + Vector256.Create(1 / 120f);
        p = (p * r) + Vector256.Create(1 / 24f);
        p = (p * r) + Vector256.Create(1 / 6f);
        p = (p * r) + Vector256.Create(0.5f);
        p = (p * r) + Vector256<float>.One;
        p = (p * r) + Vector256<float>.One;
        return (p.AsInt32() + (rounded.AsInt32() << MantissaBits)).AsSingle();
    }
}
