namespace SpamSense.Scoring;

/// <summary>Takes the symbols of a text in order: words, marks, classes of numbers, the edges of sentences and of the text.</summary>
internal interface ISymbolSink
{
    /// <summary>Takes the next symbol, which is no word.</summary>
    /// <param name="hash">The symbol's name.</param>
    /// <param name="symbol">The symbol in letters, free of spaces.</param>
    void Add(ulong hash, ReadOnlySpan<char> symbol);

    /// <summary>Takes the next symbol, which is a word.</summary>
    /// <param name="hash">The word's name.</param>
    /// <param name="word">The word, folded.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="counts">Where the sink counts the word for its signals and for its place: one count for each signal.</param>
    void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts);
}
