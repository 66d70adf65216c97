namespace SpamSense.Scoring;

/// <summary>Takes the symbols of a text in order: words, marks, classes of numbers, the edges of sentences and of the text.</summary>
internal interface ISymbolSink
{
    /// <summary>Takes the next symbol.</summary>
    /// <param name="hash">The symbol's name.</param>
    /// <param name="symbol">The symbol in letters, free of spaces.</param>
    /// <returns>The lexicon signals of the symbol and of the phrase that it ends.</returns>
    SignalMask Add(ulong hash, ReadOnlySpan<char> symbol);

    /// <summary>Hears that the symbol just added is a word of the author's language: no hashtag, and not the word before it once more.</summary>
    /// <param name="marks">How the word is written.</param>
    void CountWord(WordMarks marks);
}
