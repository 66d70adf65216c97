using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// Scores a tree and its sentences from one walk over the stored tokens. A sentence is scored by its own n-grams and its own share
/// of the counted signals, with the weights of the whole. Serves one thread at a time.
/// </summary>
internal sealed class TreeScorer(CompiledModel model, IntentTable? intents)
{
    private readonly TreeNgrams _ngrams = new();
    private readonly int[] _counts = new int[model.SignalCount];
    private readonly int[] _share = new int[model.SignalCount];
    private readonly int[] _own = new int[model.SignalCount];
    private readonly CountedSignal[] _signals = new CountedSignal[model.SignalCount];

    private Classification[] _sentences = [];
    private double _threshold;
    private SiteShift _shift;
    private bool _isUndecided;
    private int[] _places = [];
    private int _known;
    private int _signalCount;
    private double _score;
    private double _wholeScore;

    /// <summary>The verdict on each sentence of the last tree.</summary>
    internal ReadOnlySpan<Classification> Sentences => _sentences;

    /// <summary>The log-odds of monetization of the last tree, by the model alone.</summary>
    internal double LogOdds => model.LogOdds(_wholeScore);

    /// <summary>The probability that they stand for, rounded.</summary>
    internal float Probability => model.Probability(_wholeScore);

    /// <summary>Whether the last tree is in a language that the model does not know.</summary>
    internal bool IsUnknownLanguage { get; private set; }

    /// <summary>Scores a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="threshold">The probability from which a text is called monetization.</param>
    /// <param name="abstains">Whether a text in a language that the model does not know is undecided.</param>
    /// <param name="shift">What a site adds; nothing unless told. Sentences are judged without.</param>
    /// <returns>The verdict on the whole text, to the last bit what the classifier gives for it; and that on what stands in no quotation and no code.</returns>
    internal (Classification Whole, Classification Own) Score(ContentTree tree, double threshold, bool abstains, SiteShift shift = default)
    {
        (_threshold, _shift, _isUndecided) = (threshold, default, false);
        var count = tree.SentenceRecords.Length;
        Begin(count);
        SendFor(tree.TokenRecords);
        var extractor = new FeatureExtractor<TreeSink>(tree.FoldedText, new TreeSink(model.Table, model.Languages, _ngrams), _share);
        for (var i = 0; i < count; i++)
        {
            var isOwn = tree.HasQuotes && !tree.IsQuoted(i);
            _ngrams.BeginSentence(isOwn);
            Take(ref extractor, tree, i);
            if (i == count - 1)
            {
                extractor.Finish();
            }

            _sentences[i] = Judge(_ngrams.Sentence, _share);
            TakeShare(isOwn, isWhole: count == 1);
        }

        IsUnknownLanguage = extractor.Sink.Words.IsUnknown;
        if (abstains && IsUnknownLanguage)
        {
            Abstain(count);
        }

        // One sentence is the whole text. Where the model has no opinion there is nothing to shift.
        var isAlone = _isUndecided && shift.IsDecisive(threshold);
        _shift = _isUndecided ? default : shift;
        var whole = count != 1 ? Judge(_ngrams.Whole, _counts) : shift.IsNone ? _sentences[0] : JudgeScore();
        _wholeScore = _score;
        return isAlone ? DecideAlone(shift, count) : (whole, tree.HasQuotes ? Judge(_ngrams.Own, _own) : whole);
    }

    /// <summary>Sends for what the words and pairs lead to, so that the processor fetches much of it at a time.</summary>
    private void SendFor(TokenRecord[] tokens)
    {
        var index = model.Table.Index;
        var previous = 0UL;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            index.SendFor(token.Hash);
            index.SendFor(SymbolHash.Pair(previous, token.Hash));
            previous = token.Hash;
        }
    }

    private void Begin(int sentences)
    {
        Array.Clear(_counts);
        Array.Clear(_own);
        _ngrams.Begin(hasSentences: sentences > 1);
        if (_sentences.Length < sentences)
        {
            _sentences = new Classification[Math.Max(sentences, 2 * _sentences.Length)];
        }
    }

    private Classification Judge(ReadOnlySpan<int> rows, int[] counts)
    {
        if (_places.Length <= rows.Length)
        {
            _places = new int[(2 * rows.Length) + 1];
        }

        _known = intents?.SendFor(rows, _places) ?? 0;
        _signalCount = CountedSignal.List(counts, 0, _signals);
        _score = model.Combine(rows, _signals.AsSpan(0, _signalCount));
        return JudgeScore();
    }

    /// <summary>The verdict on what was scored last.</summary>
    private Classification JudgeScore()
    {
        var probability = model.Probability(_score, _shift.Total);
        var verdict = _isUndecided ? Classification.Of(probability, _threshold, isUndecided: true) : _shift.Judge(probability, _threshold);
        return intents?.Judge(verdict, _places.AsSpan(0, _known), _signals.AsSpan(0, _signalCount)) ?? verdict;
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

    /// <summary>The verdict of the site where the model has none: its shift from even odds. Which sentence it is about nobody knows.</summary>
    private (Classification Whole, Classification Own) DecideAlone(SiteShift shift, int sentences)
    {
        var verdict = shift.Judge(shift.ProbabilityAlone, _threshold);
        _sentences.AsSpan(0, sentences).Fill(new Classification(Orientation.Undecided, verdict.MonetizationProbability));
        return (verdict, verdict);
    }

    private static void Take(scoped ref FeatureExtractor<TreeSink> extractor, ContentTree tree, int sentence)
    {
        ref readonly var place = ref tree.SentenceRecords[sentence];
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
    private void TakeShare(bool isOwn, bool isWhole)
    {
        for (int i = 0, gap; !isWhole && (gap = _share.AsSpan(i).IndexOfAnyExcept(0)) >= 0; i++)
        {
            i += gap;
            _counts[i] += _share[i];
            _own[i] += isOwn ? _share[i] : 0;
        }

        Array.Clear(_share);
    }
}
