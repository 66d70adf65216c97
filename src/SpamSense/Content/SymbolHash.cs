using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace SpamSense.Content;

/// <summary>
/// A 64-bit name for a symbol of the text, sixteen characters at a time: the folded product of wyhash (Wang Yi), which a processor
/// computes in a few cycles. A symbol of ASCII is read as bytes, any other as UTF-16. Two of a vocabulary's hundred thousand symbols share
/// a name with a probability below one in a billion; the compiled table refuses a vocabulary in which two do.
/// </summary>
internal static class SymbolHash
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;
    private const ulong Wide = 0x8EBC6AF09C88C6E3;
    private const ulong PairKey = 0x589965CC75374CC3;
    private const int BlockLength = 16;
    private const int LongestOnStack = 64;

    /// <summary>The name of a symbol.</summary>
    internal static ulong Of(ReadOnlySpan<char> symbol)
    {
        Span<byte> ascii = stackalloc byte[LongestOnStack];
        if (symbol.Length > ascii.Length || Ascii.FromUtf16(symbol, ascii, out var length) != System.Buffers.OperationStatus.Done)
        {
            return Of(First ^ Wide, MemoryMarshal.AsBytes(symbol));
        }

        return Of(First, ascii[..length]);
    }

    /// <summary>The name of an ASCII symbol of at most sixteen characters, written in two words of eight bytes with zeros behind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfAscii(ulong low, ulong high) => Fold(First ^ low, Second ^ high);

    /// <summary>The name of a longer one, from the name of what comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Append(ulong hash, ulong low, ulong high) => Fold(hash ^ low, Second ^ high);

    /// <summary>The name of two symbols in a row. Both names are well mixed, so their combination is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Pair(ulong first, ulong second) => (first * PairKey) + second;

    private static ulong Of(ulong hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> last = stackalloc byte[BlockLength];
        do
        {
            last.Clear();
            var block = bytes[..Math.Min(bytes.Length, BlockLength)];
            block.CopyTo(last);
            bytes = bytes[block.Length..];
            hash = Append(hash, BinaryPrimitives.ReadUInt64LittleEndian(last), BinaryPrimitives.ReadUInt64LittleEndian(last[8..]));
        }
        while (!bytes.IsEmpty);

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        // The product's halves one by one: the method that gives both writes one of them to memory.
        var high = Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
        return high ^ (left * right);
    }
}
