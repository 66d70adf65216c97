using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Looks symbols up as <see cref="ScoringSink"/> does, and keeps the rows, so that a text and each of its sentences are summed from one walk.</summary>
internal ref struct RecordingSink(CompiledTable table, LanguageTable languages, List<RecordedSymbol> symbols) : ISymbolSink
{
    private LanguageSum _words = new(languages);
    private int _row;
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>What the words tell of the language.</summary>
    internal readonly LanguageSum Words => _words;

    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        var row = table.Find(hash);
        _row = row;
        var pair = _hasPrevious ? table.Find(SymbolHash.Pair(_previous, hash)) : -1;
        symbols.Add(new RecordedSymbol(row, pair));
        _previous = hash;
        _hasPrevious = true;
        return MaskOf(row) | MaskOf(pair);
    }

    public void CountWord(WordMarks marks) => _words.Take(_row, marks);

    private readonly SignalMask MaskOf(int row)
    {
        var index = row < 0 ? 0 : table[row].MaskIndex;
        return index == 0 ? default : table.MaskAt(index);
    }
}
