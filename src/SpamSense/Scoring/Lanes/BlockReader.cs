using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring.Lanes;

/// <summary>
/// Looks at 64 characters at a time, as wide as the processor can. All widths give the same bits; the scalar one is the definition.
/// </summary>
internal static class BlockReader
{
    /// <summary>What stands for a character that is no ASCII.</summary>
    internal const byte NoAscii = 0x80;

    private const byte CaseBit = 0x20;

    // A comma and a full stop differ in one bit.
    private const byte Comma = (byte)',';
    private const byte DotMask = 0xFF ^ (',' ^ '.');
    private const byte LastOfAlphabet = 'z' - 'a';
    private const byte FirstWhite = 9;
    private const byte WhiteSpan = 13 - FirstWhite;
    private const byte PrintableSpan = 0x7E - 0x20;

    /// <summary>Writes 64 UTF-16 units as bytes; what is no ASCII becomes <see cref="NoAscii"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Narrow(ref ushort source, ref byte target)
    {
        const int Half = BlockMasks.Length / 2;
        NarrowHalf(ref source, ref target);
        NarrowHalf(ref Unsafe.Add(ref source, Half), ref Unsafe.Add(ref target, Half));
    }

    /// <summary>Writes 32 UTF-16 units as bytes; what is no ASCII becomes <see cref="NoAscii"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void NarrowHalf(ref ushort source, ref byte target)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var most = Vector256.Create((ushort)NoAscii);
            var low = Vector256.Min(Vector256.LoadUnsafe(ref source), most);
            var high = Vector256.Min(Vector256.LoadUnsafe(ref source, (nuint)Vector256<ushort>.Count), most);
            Vector256.Narrow(low, high).StoreUnsafe(ref target);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            var most = Vector128.Create((ushort)NoAscii);
            for (nuint i = 0; i < BlockMasks.Length / 2; i += (nuint)Vector128<byte>.Count)
            {
                var low = Vector128.Min(Vector128.LoadUnsafe(ref source, i), most);
                var high = Vector128.Min(Vector128.LoadUnsafe(ref source, i + (nuint)Vector128<ushort>.Count), most);
                Vector128.Narrow(low, high).StoreUnsafe(ref target, i);
            }
        }
        else
        {
            for (nuint i = 0; i < BlockMasks.Length / 2; i++)
            {
                Unsafe.Add(ref target, i) = (byte)Math.Min(Unsafe.Add(ref source, i), NoAscii);
            }
        }
    }

    /// <summary>Reads 64 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static BlockMasks Read(ref byte source)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Read(Vector512.LoadUnsafe(ref source));
        }

        if (Vector256.IsHardwareAccelerated)
        {
            return Read256(ref source);
        }

        return Vector128.IsHardwareAccelerated ? Read128(ref source) : ReadScalar(ref source);
    }

    /// <summary>The definition of the masks, one character at a time.</summary>
    internal static BlockMasks ReadScalar(ref byte source)
    {
        ulong letters = 0, capitals = 0, spaces = 0, apostrophes = 0, odd = 0, at = 0, marks = 0;
        for (var i = 0; i < BlockMasks.Length; i++)
        {
            var c = Unsafe.Add(ref source, i);
            var bit = 1UL << i;
            letters |= char.IsAsciiLetter((char)c) ? bit : 0;
            capitals |= char.IsAsciiLetterUpper((char)c) ? bit : 0;
            spaces |= c == ' ' ? bit : 0;
            apostrophes |= c == '\'' ? bit : 0;
            odd |= c is >= 0x7F or < FirstWhite or (> FirstWhite + WhiteSpan and < 0x20) or (byte)'<' or (byte)'&' ? bit : 0;
            at |= c == '@' ? bit : 0;
            marks |= c is (byte)'.' or (byte)',' or (byte)'!' or (byte)'?' or (byte)':' or (byte)';' or (byte)')' ? bit : 0;
        }

        return new BlockMasks(letters, capitals, spaces, apostrophes, odd, at, marks);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockMasks Read(Vector512<byte> c)
    {
        var letters = Vector512.LessThanOrEqual((c | Vector512.Create(CaseBit)) - Vector512.Create((byte)'a'), Vector512.Create(LastOfAlphabet));
        var capitals = Vector512.LessThanOrEqual(c - Vector512.Create((byte)'A'), Vector512.Create(LastOfAlphabet));
        var plain = Vector512.LessThanOrEqual(c - Vector512.Create((byte)0x20), Vector512.Create(PrintableSpan))
            | Vector512.LessThanOrEqual(c - Vector512.Create(FirstWhite), Vector512.Create(WhiteSpan));
        var markup = Vector512.Equals(c, Vector512.Create((byte)'<')) | Vector512.Equals(c, Vector512.Create((byte)'&'));
        return new BlockMasks(
            letters.ExtractMostSignificantBits(),
            capitals.ExtractMostSignificantBits(),
            Vector512.Equals(c, Vector512.Create((byte)' ')).ExtractMostSignificantBits(),
            Vector512.Equals(c, Vector512.Create((byte)'\'')).ExtractMostSignificantBits(),
            ~plain.ExtractMostSignificantBits() | markup.ExtractMostSignificantBits(),
            Vector512.Equals(c, Vector512.Create((byte)'@')).ExtractMostSignificantBits(),
            (Vector512.LessThanOrEqual(c - Vector512.Create((byte)':'), Vector512.Create((byte)1)) | Vector512.Equals(c & Vector512.Create(DotMask), Vector512.Create(Comma))
                | Vector512.Equals(c, Vector512.Create((byte)'!')) | Vector512.Equals(c, Vector512.Create((byte)')')) | Vector512.Equals(c, Vector512.Create((byte)'?'))).ExtractMostSignificantBits());
    }

    private static Vector256<byte> MarksOf(Vector256<byte> c) =>
        Vector256.LessThanOrEqual(c - Vector256.Create((byte)':'), Vector256<byte>.One) | Vector256.Equals(c & Vector256.Create(DotMask), Vector256.Create(Comma))
            | Vector256.Equals(c, Vector256.Create((byte)'!')) | Vector256.Equals(c, Vector256.Create((byte)')')) | Vector256.Equals(c, Vector256.Create((byte)'?'));

    private static Vector128<byte> MarksOf(Vector128<byte> c) =>
        Vector128.LessThanOrEqual(c - Vector128.Create((byte)':'), Vector128<byte>.One) | Vector128.Equals(c & Vector128.Create(DotMask), Vector128.Create(Comma))
            | Vector128.Equals(c, Vector128.Create((byte)'!')) | Vector128.Equals(c, Vector128.Create((byte)')')) | Vector128.Equals(c, Vector128.Create((byte)'?'));

    private static BlockMasks Read256(ref byte source)
    {
        ulong letters = 0, capitals = 0, spaces = 0, apostrophes = 0, odd = 0, at = 0, marks = 0;
        for (var i = 0; i < BlockMasks.Length; i += Vector256<byte>.Count)
        {
            var c = Vector256.LoadUnsafe(ref source, (nuint)i);
            var plain = Vector256.LessThanOrEqual(c - Vector256.Create((byte)0x20), Vector256.Create(PrintableSpan))
                | Vector256.LessThanOrEqual(c - Vector256.Create(FirstWhite), Vector256.Create(WhiteSpan));
            var markup = Vector256.Equals(c, Vector256.Create((byte)'<')) | Vector256.Equals(c, Vector256.Create((byte)'&'));
            letters |= Bits(Vector256.LessThanOrEqual((c | Vector256.Create(CaseBit)) - Vector256.Create((byte)'a'), Vector256.Create(LastOfAlphabet)), i);
            capitals |= Bits(Vector256.LessThanOrEqual(c - Vector256.Create((byte)'A'), Vector256.Create(LastOfAlphabet)), i);
            spaces |= Bits(Vector256.Equals(c, Vector256.Create((byte)' ')), i);
            apostrophes |= Bits(Vector256.Equals(c, Vector256.Create((byte)'\'')), i);
            odd |= Bits(~plain | markup, i);
            at |= Bits(Vector256.Equals(c, Vector256.Create((byte)'@')), i);
            marks |= Bits(MarksOf(c), i);
        }

        return new BlockMasks(letters, capitals, spaces, apostrophes, odd, at, marks);
    }

    private static BlockMasks Read128(ref byte source)
    {
        ulong letters = 0, capitals = 0, spaces = 0, apostrophes = 0, odd = 0, at = 0, marks = 0;
        for (var i = 0; i < BlockMasks.Length; i += Vector128<byte>.Count)
        {
            var c = Vector128.LoadUnsafe(ref source, (nuint)i);
            var plain = Vector128.LessThanOrEqual(c - Vector128.Create((byte)0x20), Vector128.Create(PrintableSpan))
                | Vector128.LessThanOrEqual(c - Vector128.Create(FirstWhite), Vector128.Create(WhiteSpan));
            var markup = Vector128.Equals(c, Vector128.Create((byte)'<')) | Vector128.Equals(c, Vector128.Create((byte)'&'));
            letters |= Bits(Vector128.LessThanOrEqual((c | Vector128.Create(CaseBit)) - Vector128.Create((byte)'a'), Vector128.Create(LastOfAlphabet)), i);
            capitals |= Bits(Vector128.LessThanOrEqual(c - Vector128.Create((byte)'A'), Vector128.Create(LastOfAlphabet)), i);
            spaces |= Bits(Vector128.Equals(c, Vector128.Create((byte)' ')), i);
            apostrophes |= Bits(Vector128.Equals(c, Vector128.Create((byte)'\'')), i);
            odd |= Bits(~plain | markup, i);
            at |= Bits(Vector128.Equals(c, Vector128.Create((byte)'@')), i);
            marks |= Bits(MarksOf(c), i);
        }

        return new BlockMasks(letters, capitals, spaces, apostrophes, odd, at, marks);
    }

    private static ulong Bits(Vector256<byte> lanes, int place) => (ulong)lanes.ExtractMostSignificantBits() << place;

    private static ulong Bits(Vector128<byte> lanes, int place) => (ulong)lanes.ExtractMostSignificantBits() << place;
}
