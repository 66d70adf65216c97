using System.Runtime.CompilerServices;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sink of the hot path: sums the weights of the distinct n-grams as they come by.</summary>
internal ref struct ScoringSink(CompiledTable table, ScoringScratch scratch) : ISymbolSink
{
    private readonly CompiledTable _table = table;
    private NgramSum _sum = new(table, scratch);
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>The sum of the weights of the distinct known n-grams.</summary>
    internal readonly NgramSum Sum => _sum;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        var mask = Take(hash);
        if (_hasPrevious)
        {
            mask |= Take(SymbolHash.Pair(_previous, hash));
        }

        _previous = hash;
        _hasPrevious = true;
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SignalMask Take(ulong hash)
    {
        var index = _sum.Take(_table.Find(hash));
        return index == 0 ? default : _table.MaskAt(index);
    }
}
