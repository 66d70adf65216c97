using System.Runtime.CompilerServices;

namespace SpamSense.Content;

/// <summary>
/// A 64-bit name for a symbol of the text, built up one folded character at a time: FNV-1a (Fowler, Noll and Vo) over UTF-16
/// units, and the finalizer of MurmurHash3 (Appleby) to spread it. Two of a vocabulary's hundred thousand symbols share a name
/// with a probability below one in a billion; the model's loader refuses a vocabulary in which two do.
/// </summary>
internal static class SymbolHash
{
    internal const ulong Start = 0xCBF29CE484222325;

    private const ulong Prime = 0x100000001B3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Append(ulong hash, char c) => (hash ^ c) * Prime;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 29);
    }

    /// <summary>The name of two symbols in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Pair(ulong first, ulong second) => Finish((first * 0x9E3779B97F4A7C15) + second);

    internal static ulong Of(ReadOnlySpan<char> symbol)
    {
        var hash = Start;
        foreach (var c in symbol)
        {
            hash = Append(hash, c);
        }

        return Finish(hash);
    }
}
