using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// Scores a tree and its sentences from one walk over the stored tokens. A sentence is scored by its own n-grams and its own share
/// of the counted signals, with the weights of the whole. Serves one thread at a time.
/// </summary>
internal sealed class TreeScorer(CompiledModel model, IntentTable? intents)
{
    private readonly ScoringScratch _scratch = model.CreateScratch();
    private readonly List<RecordedSymbol> _symbols = [];
    private readonly List<int> _firstSymbols = [];
    private readonly int[] _share = new int[model.SignalCount];
    private readonly int[] _own = new int[model.SignalCount];

    private Classification[] _sentences = [];
    private double _threshold;
    private bool _isUndecided;

    /// <summary>The verdict on each sentence of the last tree.</summary>
    internal ReadOnlySpan<Classification> Sentences => _sentences;

    /// <summary>Scores a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="threshold">The probability from which a text is called monetization.</param>
    /// <param name="abstains">Whether a text in a language that the model does not know is undecided.</param>
    /// <returns>The verdict on the whole text, to the last bit what the classifier gives for it; and that on what stands in no quotation and no code.</returns>
    internal (Classification Whole, Classification Own) Score(ContentTree tree, double threshold, bool abstains)
    {
        (_threshold, _isUndecided) = (threshold, false);
        var count = tree.SentenceRecords.Length;
        Begin(count);
        var extractor = new FeatureExtractor<RecordingSink>(tree.FoldedText, new RecordingSink(model.Table, model.Languages, _symbols), _share);
        for (var i = 0; i < count; i++)
        {
            _firstSymbols.Add(_symbols.Count);
            Take(ref extractor, tree, i);
            if (i == count - 1)
            {
                extractor.Finish();
            }

            _sentences[i] = Judge(RowsOf(_firstSymbols[i], _symbols.Count), _share);
            TakeShare(isOwn: tree.HasQuotes && !tree.IsQuoted(i));
        }

        _firstSymbols.Add(_symbols.Count);
        if (abstains && extractor.Sink.Words.IsUnknown)
        {
            Abstain(count);
        }

        // One sentence is the whole text.
        var whole = count == 1 ? _sentences[0] : Judge(RowsOf(0, _symbols.Count), _scratch.Counts);
        return (whole, tree.HasQuotes ? Judge(OwnRowsOf(tree), _own) : whole);
    }

    private void Begin(int sentences)
    {
        _symbols.Clear();
        _firstSymbols.Clear();
        Array.Clear(_own);
        Array.Clear(_scratch.Counts);
        if (_sentences.Length < sentences)
        {
            _sentences = new Classification[Math.Max(sentences, 2 * _sentences.Length)];
        }
    }

    private Classification Judge(ReadOnlySpan<int> rows, int[] counts)
    {
        var signals = _scratch.Signals.AsSpan(0, CountedSignal.List(counts, 0, _scratch.Signals));
        var known = intents?.SendFor(rows, _scratch.Places) ?? 0;
        var verdict = Classification.Of(model.Probability(model.Combine(rows, signals)), _threshold, _isUndecided);
        return intents?.Judge(verdict, _scratch.Places.AsSpan(0, known), signals) ?? verdict;
    }

    /// <summary>A sentence is too short to tell its language by; it is in that of the text.</summary>
    private void Abstain(int sentences)
    {
        _isUndecided = true;
        foreach (ref var verdict in _sentences.AsSpan(0, sentences))
        {
            verdict = new Classification(Orientation.Undecided, verdict.MonetizationProbability);
        }
    }

    private static void Take(scoped ref FeatureExtractor<RecordingSink> extractor, ContentTree tree, int sentence)
    {
        var place = tree.SentenceRecords[sentence];
        foreach (ref readonly var record in tree.TokenRecords.AsSpan(place.FirstToken, place.TokenCount))
        {
            if (record.Is(TokenFlags.AfterLineBreak))
            {
                extractor.BreakLine();
            }

            var token = new StoredToken(tree, in record);
            extractor.Take(ref token);
        }
    }

    /// <summary>Adds what was counted in a sentence to the whole, and makes room for the next one. A sentence has few of the signals.</summary>
    private void TakeShare(bool isOwn)
    {
        var counts = _scratch.Counts;
        for (int i = 0, gap; (gap = _share.AsSpan(i).IndexOfAnyExcept(0)) >= 0; i++)
        {
            i += gap;
            counts[i] += _share[i];
            _own[i] += isOwn ? _share[i] : 0;
        }

        Array.Clear(_share);
    }

    /// <summary>In the order in which the classifier takes them, so that the last bit of the sum is the same.</summary>
    private ReadOnlySpan<int> RowsOf(int first, int end)
    {
        var rows = new DistinctRows(_scratch);
        Add(ref rows, first, end);
        rows.Forget();
        return rows.Rows;
    }

    private ReadOnlySpan<int> OwnRowsOf(ContentTree tree)
    {
        var rows = new DistinctRows(_scratch);
        for (var i = 0; i + 1 < _firstSymbols.Count; i++)
        {
            if (!tree.IsQuoted(i))
            {
                Add(ref rows, _firstSymbols[i], _firstSymbols[i + 1]);
            }
        }

        rows.Forget();
        return rows.Rows;
    }

    private void Add(scoped ref DistinctRows rows, int first, int end)
    {
        foreach (var symbol in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_symbols)[first..end])
        {
            TakeNgram(ref rows, symbol.Row);
            TakeNgram(ref rows, symbol.PairRow);
        }
    }

    private static void TakeNgram(scoped ref DistinctRows rows, TableRow row)
    {
        if (row.IsNgram != 0)
        {
            rows.Take(row.Index);
        }
    }
}
