using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Looks symbols up as <see cref="ScoringSink"/> does, and sums a text and each of its sentences in one walk.</summary>
internal ref struct TreeSink(CompiledTable table, LanguageTable languages, TreeSums sums) : ISymbolSink
{
    private LanguageSum _words = new(languages);
    private int _row;
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>What the words tell of the language.</summary>
    internal readonly LanguageSum Words => _words;

    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        _row = table.Find(hash);
        var mask = sums.Take(_row);
        if (_hasPrevious)
        {
            mask |= sums.Take(table.Find(SymbolHash.Pair(_previous, hash)));
        }

        _previous = hash;
        _hasPrevious = true;
        return mask;
    }

    public void CountWord(WordMarks marks) => _words.Take(_row, marks);
}
