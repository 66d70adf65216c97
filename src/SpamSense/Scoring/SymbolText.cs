using System.Text;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sink that feeds ML.NET: writes the symbols one after the other with a space between, and looks the signals up in the lexicon.</summary>
internal struct SymbolText(StringBuilder builder) : ISymbolSink
{
    private ulong _previous;

    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        if (builder.Length > 0)
        {
            builder.Append(' ');
        }

        builder.Append(symbol);
        var lexicon = SignalLexicon.Default;
        var mask = lexicon.Words.GetValueOrDefault(hash) | lexicon.Phrases.GetValueOrDefault(SymbolHash.Pair(_previous, hash));
        _previous = hash;
        return mask;
    }

    /// <summary>The orientation does not hang on the language.</summary>
    public readonly void CountWord(WordMarks marks)
    {
    }
}
