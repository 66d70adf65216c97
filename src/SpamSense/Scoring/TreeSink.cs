using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Looks symbols up as <see cref="ScoringSink"/> does, and takes the n-grams of a text and of each of its sentences in one walk.</summary>
internal ref struct TreeSink(CompiledTable table, LanguageTable languages, TreeNgrams ngrams) : ISymbolSink
{
    private LanguageSum _words = new(languages);
    private ulong _previous;

    /// <summary>What the words tell of the language.</summary>
    internal readonly LanguageSum Words => _words;

    public void Add(ulong hash, ReadOnlySpan<char> symbol) => Take(hash);

    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts)
    {
        var symbol = Take(hash);
        place.Count(table.MaskOf(symbol), counts);
        _words.Take(symbol.Row.Index, place.Marks);
        _words.Take(place.Marks);
    }

    private RecordedSymbol Take(ulong name)
    {
        var symbol = new RecordedSymbol(table.Find(name), table.Find(SymbolHash.Pair(_previous, name)));
        _previous = name;
        ngrams.Take(symbol.Row);
        ngrams.Take(symbol.PairRow);
        return symbol;
    }
}
