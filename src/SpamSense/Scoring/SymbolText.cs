using System.Text;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sink that feeds ML.NET: writes the symbols one after the other with a space between, and looks the signals up in the lexicon.</summary>
internal struct SymbolText(StringBuilder builder) : ISymbolSink
{
    private ulong _previous;

    public void Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        if (builder.Length > 0)
        {
            builder.Append(' ');
        }

        builder.Append(symbol);
        _previous = hash;
    }

    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts)
    {
        var lexicon = SignalLexicon.Default;
        place.Count(lexicon.Words.GetValueOrDefault(hash) | lexicon.Phrases.GetValueOrDefault(SymbolHash.Pair(_previous, hash)), counts);
        Add(hash, word);
    }
}
