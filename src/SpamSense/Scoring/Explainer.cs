using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Humanizer;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// Takes a score apart. The model is linear, so the log-odds of monetization are a sum: a bias, the weight of each distinct n-gram
/// divided by the root of their number, and the weight of each counted signal. Serves one thread at a time.
/// </summary>
internal sealed class Explainer(CompiledModel model)
{
    private const string SiteName = "moderators-of-the-site";

    private static readonly ImmutableArray<string> SignalNames = [.. SignalLexicon.Default.Names.Select(name => name.Kebaberize())];

    private readonly ExplanationRecorder _recorder = new(model.Table, model.SignalCount);
    private readonly TokenWords _words = new();
    private readonly StrengthOrder _order = new();
    private readonly RecordBuffer<double> _logOdds = new();
    private readonly CountedSignal[] _signals = new CountedSignal[model.SignalCount];
    private int _signalCount;

    /// <summary>Takes the score of a tree apart.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="shift">What the site's moderators add to the log-odds.</param>
    internal Explanation Explain(ContentTree tree, double shift = 0)
    {
        _recorder.Begin();
        Walk(tree);
        var ngrams = _recorder.Ngrams;
        Weigh(ngrams);
        _words.Read(tree);
        if (shift != 0)
        {
            _logOdds.Add(shift);
        }

        var logOdds = _logOdds.Items;
        var contributions = new Contribution[logOdds.Length];
        var order = _order.Of(logOdds);
        for (var i = 0; i < contributions.Length; i++)
        {
            var number = order[i];
            contributions[i] = number < ngrams.Length
                ? new Contribution(ngrams[number].Kind, NameOf(in ngrams[number]), logOdds[number], Spans(tree, ngrams[number].Places))
                : number < ngrams.Length + _signalCount
                ? OfSignal(tree, _signals[number - ngrams.Length].Index, logOdds[number])
                : new Contribution(ContributionKind.Site, SiteName, shift, []);
        }

        SortEquals(contributions);
        var total = model.LogOdds(model.Combine(_recorder.Rows, _signals.AsSpan(0, _signalCount))) + shift;
        return new Explanation(total, model.BiasLogOdds, ImmutableCollectionsMarshal.AsImmutableArray(contributions));
    }

    private void Walk(ContentTree tree)
    {
        var extractor = new FeatureExtractor<ExplainingSink>(tree.FoldedText, new ExplainingSink(_recorder), _recorder.Counts);
        var records = tree.TokenRecords;
        for (var i = 0; i < records.Length; i++)
        {
            ref readonly var record = ref records[i];
            if (record.Is(TokenFlags.AfterLineBreak))
            {
                extractor.BreakLine();
            }

            _recorder.Token = i;
            var token = new StoredToken(tree, in record);
            extractor.Take(ref token);
            _recorder.TakeSignals();
        }

        extractor.Finish();
        _recorder.TakeSignals();
    }

    /// <summary>Notes what each n-gram, and behind them each counted signal, adds to the log-odds.</summary>
    private void Weigh(ReadOnlySpan<ExplainedNgram> ngrams)
    {
        _logOdds.Clear();
        foreach (ref readonly var ngram in ngrams)
        {
            _logOdds.Add(model.NgramLogOdds(ngram.Row, ngrams.Length));
        }

        _signalCount = CountedSignal.List(_recorder.Counts, 0, _signals);
        foreach (var signal in _signals.AsSpan(0, _signalCount))
        {
            _logOdds.Add(model.SignalLogOdds(signal.Index, signal.Count));
        }
    }

    private Contribution OfSignal(ContentTree tree, int signal, double logOdds) =>
        new(ContributionKind.Signal, SignalNames[signal], logOdds, Spans(tree, _recorder.SignalPlaces[signal]));

    private string NameOf(ref readonly ExplainedNgram ngram)
    {
        var symbols = _recorder.Symbols;
        ref readonly var symbol = ref symbols[ngram.Symbol];
        if (ngram.Kind == ContributionKind.Word)
        {
            return symbol.Name ?? _words.Of(symbol.Token).ToString();
        }

        ref readonly var before = ref symbols[ngram.Symbol - 1];
        return before.Name is null && symbol.Name is null
            ? _words.Join(before.Token, symbol.Token)
            : string.Concat(before.Name ?? _words.Of(before.Token), " ", symbol.Name ?? _words.Of(symbol.Token));
    }

    private ImmutableArray<TextSpan> Spans(ContentTree tree, PlaceChain chain)
    {
        if (chain.Length == 0)
        {
            return [];
        }

        var places = _recorder.Places;
        var (spans, records) = (new TextSpan[chain.Length], tree.TokenRecords);
        for (int i = 0, at = chain.First; i < spans.Length; i++, at = places[at].Next)
        {
            spans[i] = TextSpan.FromBounds(records[places[at].First].Start, records[places[at].Last].End);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spans);
    }

    /// <summary>Of several that are equally strong words come first, then pairs, each by name.</summary>
    private static void SortEquals(Span<Contribution> contributions)
    {
        for (int start = 0, end; start < contributions.Length; start = end)
        {
            var strength = Math.Abs(contributions[start].LogOdds);
            for (end = start + 1; end < contributions.Length && Math.Abs(contributions[end].LogOdds) == strength;)
            {
                end++;
            }

            if (end - start > 1)
            {
                contributions[start..end].Sort(static (left, right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : string.CompareOrdinal(left.Name, right.Name));
            }
        }
    }
}
