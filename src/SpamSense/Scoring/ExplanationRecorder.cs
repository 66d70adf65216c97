using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Keeps the names and places of the n-grams and signals of one text, while the feature extractor walks it.</summary>
internal sealed class ExplanationRecorder(CompiledTable table, int signals)
{
    private const int NoToken = -1;

    private readonly Dictionary<int, ExplainedNgram> _byRow = [];
    private readonly int[] _earlier = new int[signals];
    private readonly char[] _previousSymbol = new char[Tokenizer.MaxWordLength];
    private int _previousLength;
    private ulong _previous;
    private int _previousToken = NoToken;
    private SignalMask _pairOnly;
    private int _pairStart = NoToken;

    /// <summary>The distinct n-grams in the order in which they came.</summary>
    internal List<ExplainedNgram> Ngrams { get; } = [];

    /// <summary>For each signal that was counted the tokens that it was counted at; <see langword="null"/> for the others.</summary>
    internal List<(int First, int Last)>?[] SignalPlaces { get; } = new List<(int First, int Last)>?[signals];

    /// <summary>The tree's token that the walk is at; -1 at the edges of sentences and of the text.</summary>
    internal int Token { get; set; } = NoToken;

    internal SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        // The edges of text and sentence come just before or behind a token, and have no place of their own.
        var token = symbol is Symbols.TextStart or Symbols.TextEnd or Symbols.SentenceStart ? NoToken : Token;
        var own = Take(table.Find(hash), [], symbol, token, token);
        var pair = default(SignalMask);
        if (_previousLength > 0)
        {
            var first = _previousToken == NoToken ? token : _previousToken;
            pair = Take(table.Find(SymbolHash.Pair(_previous, hash)), _previousSymbol.AsSpan(0, _previousLength), symbol, first, token == NoToken ? first : token);
        }

        symbol.CopyTo(_previousSymbol);
        (_previous, _previousLength) = (hash, symbol.Length);
        _pairOnly = new SignalMask(pair.Low & ~own.Low, pair.High & ~own.High);
        _pairStart = _previousToken;
        _previousToken = token;
        return own | pair;
    }

    /// <summary>Notes which signals the last token was counted for.</summary>
    internal void TakeSignals(ReadOnlySpan<int> counts)
    {
        // Most tokens count for nothing.
        for (var i = counts.CommonPrefixLength(_earlier); i < counts.Length; i++)
        {
            if (counts[i] != _earlier[i])
            {
                var first = i < SignalMask.Capacity && _pairOnly.Overlaps(SignalMask.Of(i)) && _pairStart != NoToken ? _pairStart : Token;
                (SignalPlaces[i] ??= []).Add((first, Token));
                _earlier[i] = counts[i];
            }
        }

        _pairOnly = default;
    }

    private SignalMask Take(TableRow row, ReadOnlySpan<char> before, ReadOnlySpan<char> symbol, int first, int last)
    {
        if (row.IsNgram != 0)
        {
            if (!_byRow.TryGetValue(row.Index, out var ngram))
            {
                var name = SymbolName.Of(symbol);
                _byRow[row.Index] = ngram = before.IsEmpty
                    ? new ExplainedNgram(row.Index, ContributionKind.Word, name)
                    : new ExplainedNgram(row.Index, ContributionKind.Pair, $"{SymbolName.Of(before)} {name}");
                Ngrams.Add(ngram);
            }

            ngram.Places.Add((first, last));
        }

        return table.MaskOf(row);
    }
}
