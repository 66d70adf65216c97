using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Keeps the n-grams and signals of one text and their places, while the feature extractor walks it; used again for the next text.</summary>
internal sealed class ExplanationRecorder(CompiledTable table, int signals)
{
    private const int NoToken = -1;

    private static readonly int LexiconCount = SignalLexicon.Default.LexiconCount;

    private readonly RowNumbers _numbers = new();
    private readonly RecordBuffer<ExplainedNgram> _ngrams = new();
    private readonly RecordBuffer<int> _rows = new();
    private readonly RecordBuffer<ExplainedSymbol> _symbols = new();
    private readonly RecordBuffer<ExplainedPlace> _places = new();
    private readonly PlaceChain[] _signalPlaces = new PlaceChain[signals];
    private readonly int[] _counts = new int[signals];
    private readonly int[] _earlier = new int[signals];
    private ulong _previous;
    private int _previousToken;
    private SignalMask _pairOnly;
    private int _pairStart;
    private bool _hasLexiconSignals;

    /// <summary>The distinct n-grams in the order in which they came.</summary>
    internal ReadOnlySpan<ExplainedNgram> Ngrams => _ngrams.Items;

    /// <summary>Their rows in the compiled table.</summary>
    internal ReadOnlySpan<int> Rows => _rows.Items;

    /// <summary>All symbols in the order of the text.</summary>
    internal ReadOnlySpan<ExplainedSymbol> Symbols => _symbols.Items;

    /// <summary>The places of all n-grams and signals.</summary>
    internal ReadOnlySpan<ExplainedPlace> Places => _places.Items;

    /// <summary>For each signal the tokens that it was counted at.</summary>
    internal ReadOnlySpan<PlaceChain> SignalPlaces => _signalPlaces;

    /// <summary>How often each signal was counted.</summary>
    internal int[] Counts => _counts;

    /// <summary>The tree's token that the walk is at; -1 at the edges of sentences and of the text.</summary>
    internal int Token { get; set; }

    /// <summary>Forgets the last text.</summary>
    internal void Begin()
    {
        _numbers.Clear();
        _ngrams.Clear();
        _rows.Clear();
        _symbols.Clear();
        _places.Clear();
        Array.Clear(_signalPlaces);
        Array.Clear(_counts);
        Array.Clear(_earlier);
        (_previous, _previousToken, Token) = (0, NoToken, NoToken);
        (_pairOnly, _pairStart, _hasLexiconSignals) = (default, NoToken, false);
    }

    internal SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        // The edges of text and sentence come just before or behind a token, and have no place of their own.
        var token = symbol is Scoring.Symbols.TextStart or Scoring.Symbols.TextEnd or Scoring.Symbols.SentenceStart ? NoToken : Token;
        var isFirst = _symbols.Count == 0;
        _symbols.Add(new ExplainedSymbol(symbol.IsEmpty ? null : SymbolName.Of(symbol), token));
        var own = Take(table.Find(hash), ContributionKind.Word, token, token);
        var pair = default(SignalMask);
        if (!isFirst)
        {
            var first = _previousToken == NoToken ? token : _previousToken;
            pair = Take(table.Find(SymbolHash.Pair(_previous, hash)), ContributionKind.Pair, first, token == NoToken ? first : token);
        }

        _previous = hash;
        _pairOnly = new SignalMask(pair.Low & ~own.Low, pair.High & ~own.High);
        _pairStart = _previousToken;
        _previousToken = token;
        var mask = own | pair;
        _hasLexiconSignals |= !mask.IsEmpty;
        return mask;
    }

    /// <summary>Notes which signals the last token was counted for.</summary>
    internal void TakeSignals()
    {
        // Most tokens count for nothing, and those of the lexicon are counted only where the table says so.
        var (counts, earlier) = (_counts, _earlier);
        for (var i = _hasLexiconSignals ? 0 : LexiconCount; i < counts.Length; i++)
        {
            i += counts.AsSpan(i).CommonPrefixLength(earlier.AsSpan(i));
            if (i < counts.Length)
            {
                var first = i < SignalMask.Capacity && _pairOnly.Overlaps(SignalMask.Of(i)) && _pairStart != NoToken ? _pairStart : Token;
                _signalPlaces[i] = Append(_signalPlaces[i], first, Token);
                earlier[i] = counts[i];
            }
        }

        (_pairOnly, _hasLexiconSignals) = (default, false);
    }

    private SignalMask Take(TableRow row, ContributionKind kind, int first, int last)
    {
        if (row.IsNgram != 0)
        {
            var number = _numbers.NumberOf(row.Index);
            if (number == _ngrams.Count)
            {
                _ngrams.Add(new ExplainedNgram(row.Index, _symbols.Count - 1, kind, default));
                _rows.Add(row.Index);
            }

            ref var ngram = ref _ngrams[number];
            ngram.Places = Append(ngram.Places, first, last);
        }

        return table.MaskOf(row);
    }

    /// <summary>A chain with one more place. What has none, such as the beginning of the text, counts all the same.</summary>
    private PlaceChain Append(PlaceChain chain, int first, int last)
    {
        if (first < 0)
        {
            return chain;
        }

        var place = _places.Count;
        _places.Add(new ExplainedPlace(first, last, -1));
        if (chain.Length == 0)
        {
            return new PlaceChain(place, place, 1);
        }

        _places[chain.Last].Next = place;
        return new PlaceChain(chain.First, place, chain.Length + 1);
    }
}
