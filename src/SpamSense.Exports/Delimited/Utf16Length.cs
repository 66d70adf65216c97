using System.Runtime.Intrinsics;

namespace SpamSense.Exports.Delimited;

/// <summary>How many UTF-16 units a piece of UTF-8 has, wherever it is cut: the units of a character count at its first byte.</summary>
internal static class Utf16Length
{
    private const byte LastContinuation = 0xBF;
    private const byte FirstOfFour = 0xF0;

    public static int Of(ReadOnlySpan<byte> utf8)
    {
        var length = 0;
        while (utf8.Length >= Vector128<byte>.Count)
        {
            // As signed numbers the continuations are the lowest.
            var bytes = Vector128.Create(utf8);
            length += System.Numerics.BitOperations.PopCount(Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create(unchecked((sbyte)LastContinuation))).ExtractMostSignificantBits())
                + System.Numerics.BitOperations.PopCount(Vector128.GreaterThanOrEqual(bytes, Vector128.Create(FirstOfFour)).ExtractMostSignificantBits());
            utf8 = utf8[Vector128<byte>.Count..];
        }

        foreach (var one in utf8)
        {
            length += ((sbyte)one > unchecked((sbyte)LastContinuation) ? 1 : 0) + (one >= FirstOfFour ? 1 : 0);
        }

        return length;
    }
}
