using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The general path as a reference: keeps the rows of every symbol, in the order of the text.</summary>
internal ref struct RecordingSink(CompiledTable table, LanguageTable languages, List<RecordedSymbol> symbols) : ISymbolSink
{
    private LanguageSum _words = new(languages);
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>The general path as a reference: keeps the rows of every symbol, in the order of the text.</summary>
    internal readonly LanguageSum Words => _words;

    public void Add(ulong hash, ReadOnlySpan<char> symbol) => Record(hash);

    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts)
    {
        var symbol = Record(hash);
        place.Count(table.MaskOf(symbol), counts);
        _words.Take(symbol.Row.Index, place.Marks);
        _words.Take(place.Marks);
    }

    private RecordedSymbol Record(ulong hash)
    {
        var symbol = new RecordedSymbol(table.Find(hash), _hasPrevious ? table.Find(SymbolHash.Pair(_previous, hash)) : default);
        symbols.Add(symbol);
        (_previous, _hasPrevious) = (hash, true);
        return symbol;
    }
}
