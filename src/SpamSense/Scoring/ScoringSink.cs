using System.Runtime.CompilerServices;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sink of the hot path: sums the weights of the distinct n-grams as they come by.</summary>
internal ref struct ScoringSink(CompiledTable table, Span<ushort> stamps, ushort stamp) : ISymbolSink
{
    private readonly CompiledTable _table = table;
    private readonly Span<ushort> _stamps = stamps;
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>The sum of the weights of the distinct known n-grams.</summary>
    internal double Sum { get; private set; }

    /// <summary>How many distinct known n-grams there were.</summary>
    internal int Distinct { get; private set; }

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
        var row = _table.Find(hash);
        if (row < 0)
        {
            return default;
        }

        ref readonly var entry = ref _table[row];
        if (entry.IsNgram && _stamps[row] != stamp)
        {
            _stamps[row] = stamp;
            Sum += entry.Weight;
            Distinct++;
        }

        var index = entry.MaskIndex;
        return index == 0 ? default : _table.MaskAt(index);
    }
}
