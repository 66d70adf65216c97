using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Looks symbols up as <see cref="ScoringSink"/> does, and keeps the rows, so that a text and each of its sentences are summed from one walk.</summary>
internal ref struct RecordingSink(CompiledTable table, List<RecordedSymbol> symbols) : ISymbolSink
{
    private ulong _previous;
    private bool _hasPrevious;

    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        var row = table.Find(hash);
        var pair = _hasPrevious ? table.Find(SymbolHash.Pair(_previous, hash)) : -1;
        symbols.Add(new RecordedSymbol(row, pair));
        _previous = hash;
        _hasPrevious = true;
        return MaskOf(row) | MaskOf(pair);
    }

    private readonly SignalMask MaskOf(int row)
    {
        var index = row < 0 ? 0 : table[row].MaskIndex;
        return index == 0 ? default : table.MaskAt(index);
    }
}
