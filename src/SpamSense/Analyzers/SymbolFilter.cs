using System.Numerics;

namespace SpamSense.Analyzers;

/// <summary>Says of most symbols that are not in a set that they are not, from one bit each.</summary>
internal readonly struct SymbolFilter
{
    private readonly ulong[] _bits;

    internal SymbolFilter(int bits, IEnumerable<ulong> symbols)
    {
        _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, bits)) / 64];
        foreach (var symbol in symbols)
        {
            _bits[Place(symbol)] |= 1UL << (int)symbol;
        }
    }

    internal bool MayContain(ulong symbol) => (_bits[Place(symbol)] & (1UL << (int)symbol)) != 0;

    private int Place(ulong symbol) => (int)(symbol >> 6) & (_bits.Length - 1);
}
