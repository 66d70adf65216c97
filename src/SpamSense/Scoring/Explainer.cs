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
    private static readonly ImmutableArray<string> SignalNames = [.. SignalLexicon.Default.Names.Select(name => name.Kebaberize())];

    private readonly ExplanationRecorder _recorder = new(model.Table, model.SignalCount);
    private readonly TokenWords _words = new();
    private double[] _logOdds = [];
    private double[] _weakness = [];
    private int[] _order = [];

    /// <summary>Takes the score of a tree apart.</summary>
    internal Explanation Explain(ContentTree tree)
    {
        _recorder.Begin();
        Walk(tree);
        var ngrams = _recorder.Ngrams;
        var sum = 0d;
        foreach (ref readonly var ngram in ngrams)
        {
            sum += model.Table[ngram.Row].Weight;
        }

        var count = Weigh(ngrams);
        _weakness.AsSpan(0, count).Sort(_order.AsSpan(0, count));
        _words.Read(tree);
        var contributions = new Contribution[count];
        for (var i = 0; i < count; i++)
        {
            var place = _order[i];
            contributions[i] = place < ngrams.Length
                ? new Contribution(ngrams[place].Kind, NameOf(in ngrams[place]), _logOdds[place], Spans(tree, ngrams[place].Places))
                : OfSignal(tree, place - ngrams.Length, _logOdds[place]);
        }

        SortEquals(contributions);
        var logOdds = model.LogOdds(model.Combine(sum, ngrams.Length, _recorder.Counts));
        return new Explanation(logOdds, model.BiasLogOdds, ImmutableCollectionsMarshal.AsImmutableArray(contributions));
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
    /// <returns>How many there are.</returns>
    private int Weigh(ReadOnlySpan<ExplainedNgram> ngrams)
    {
        var counts = _recorder.Counts;
        if (_order.Length < ngrams.Length + counts.Length)
        {
            var length = ngrams.Length + counts.Length + ngrams.Length;
            (_logOdds, _weakness, _order) = (new double[length], new double[length], new int[length]);
        }

        var used = 0;
        foreach (ref readonly var ngram in ngrams)
        {
            Note(used, used++, model.NgramLogOdds(ngram.Row, ngrams.Length));
        }

        for (int i = 0, gap; (gap = counts.AsSpan(i).IndexOfAnyExcept(0)) >= 0; i++)
        {
            i += gap;
            Note(used++, ngrams.Length + i, model.SignalLogOdds(i, counts[i]));
        }

        return used;
    }

    private void Note(int used, int place, double logOdds) => (_order[used], _logOdds[place], _weakness[used]) = (place, logOdds, -Math.Abs(logOdds));

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
