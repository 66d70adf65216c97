using System.Buffers.Binary;
using System.Numerics;

namespace SpamSense.Cli.Scoring;

/// <summary>Hashes that are the same in every process, on every machine and in every version.</summary>
internal static class StableHash
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        while (text.Length >= sizeof(ulong))
        {
            hash = Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[sizeof(ulong)..];
        }

        foreach (var rest in text)
        {
            hash = Add(hash, rest);
        }

        return Mix(hash);
    }

    /// <summary>A number that looks as if it were drawn by lot, for each of a row of numbers; another row for each seed.</summary>
    public static ulong Of(long number, long seed) => Mix(Mix((ulong)seed + Golden) + ((ulong)number * Golden));

    private static ulong Add(ulong hash, ulong word) => BitOperations.RotateLeft((hash ^ word) * Golden, 29);

    // The last step of SplitMix64 (public domain, Sebastiano Vigna): every bit of the result depends on every bit of the number.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
