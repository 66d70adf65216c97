using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SpamSense.Content;

namespace SpamSense.Scoring.Lanes;

/// <summary>Small words of bytes: what is asked of several ASCII characters at a time.</summary>
internal static class PackedAscii
{
    private const int BlockLength = 16;
    private const ulong CaseBits = 0x2020202020202020;
    private const uint CaseBitsOfFour = 0x20202020;
    private const uint SpokenDot = ' ' | ((uint)'d' << 8) | ((uint)'o' << 16) | ((uint)'t' << 24);

    /// <summary>Sixteen bytes to keep and sixteen to clear: read from the middle on, it keeps as many as one likes.</summary>
    private static ReadOnlySpan<byte> Kept =>
    [
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether four characters may be a space and <c>dot</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpokenDot(uint tail) => (tail | CaseBitsOfFour) == SpokenDot;

    /// <summary>The name of a word, which is that of its small letters. Sixteen bytes behind its end may be read.</summary>
    /// <param name="first">Its first letter.</param>
    /// <param name="length">How long it is, at most 24.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong NameOf(ref byte first, int length)
    {
        ref var kept = ref MemoryMarshal.GetReference(Kept);
        ref var keep = ref Unsafe.Add(ref kept, (nuint)(uint)(BlockLength - Math.Min(length, BlockLength)));
        var name = SymbolHash.OfAscii(Small(ref first, ref keep), Small(ref Unsafe.Add(ref first, 8), ref Unsafe.Add(ref keep, 8)));
        if (length > BlockLength)
        {
            name = SymbolHash.Append(name, Small(ref Unsafe.Add(ref first, BlockLength), ref Unsafe.Add(ref kept, (2 * BlockLength) - length)), 0);
        }

        return name;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Small(ref byte letters, ref byte keep)
    {
        var small = (Unsafe.ReadUnaligned<ulong>(ref letters) | CaseBits) & Unsafe.ReadUnaligned<ulong>(ref keep);
        return BitConverter.IsLittleEndian ? small : BinaryPrimitives.ReverseEndianness(small);
    }

    /// <summary>Four bytes as a number, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Read(ref byte first)
    {
        var four = Unsafe.ReadUnaligned<uint>(ref first);
        return BitConverter.IsLittleEndian ? four : BinaryPrimitives.ReverseEndianness(four);
    }
}
