using System.Collections.Immutable;
using Humanizer;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// Takes a score apart. The model is linear, so the log-odds of monetization are a sum: a bias, the weight of each distinct n-gram
/// divided by the root of their number, and the weight of each counted signal.
/// </summary>
internal static class Explainer
{
    private static readonly ImmutableArray<string> SignalNames = [.. SignalLexicon.Default.Names.Select(name => name.Kebaberize())];

    internal static Explanation Explain(CompiledModel model, ContentTree tree)
    {
        var counts = new int[model.SignalCount];
        var recorder = new ExplanationRecorder(model.Table, counts.Length);
        Walk(tree, recorder, counts);
        var contributions = ImmutableArray.CreateBuilder<Contribution>(recorder.Ngrams.Count);
        foreach (var ngram in recorder.Ngrams)
        {
            contributions.Add(new Contribution(ngram.Kind, ngram.Name, model.NgramLogOdds(ngram.Row, recorder.Ngrams.Count), Spans(tree, ngram.Places)));
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                contributions.Add(new Contribution(ContributionKind.Signal, SignalNames[i], model.SignalLogOdds(i, counts[i]), Spans(tree, recorder.SignalPlaces[i]!)));
            }
        }

        contributions.Sort(StrongestFirst);
        return new Explanation(model.LogOdds(model.Combine([.. recorder.Ngrams.Select(ngram => ngram.Row)], Signals(counts))), model.BiasLogOdds, contributions.ToImmutable());
    }

    private static CountedSignal[] Signals(int[] counts)
    {
        var signals = new CountedSignal[counts.Length];
        return signals[..CountedSignal.List(counts, 0, signals)];
    }

    /// <summary>The tree's tokens are the tokenizer's, but for line breaks and for the sign of a hashtag, which belongs to its word.</summary>
    private static void Walk(ContentTree tree, ExplanationRecorder recorder, int[] counts)
    {
        var tokenizer = new Tokenizer(tree.FoldedText, new char[Tokenizer.MaxWordLength]);
        var extractor = new FeatureExtractor<ExplainingSink>(tree.FoldedText, new ExplainingSink(recorder), counts);
        var token = 0;
        while (tokenizer.MoveNext())
        {
            while (token + 1 < tree.TokenRecords.Length && tree.TokenRecords[token + 1].FoldedStart <= tokenizer.Start)
            {
                token++;
            }

            recorder.Token = token;
            extractor.Take(ref tokenizer);
            recorder.TakeSignals(counts);
        }

        extractor.Finish();
        recorder.TakeSignals(counts);
    }

    private static ImmutableArray<TextSpan> Spans(ContentTree tree, List<(int First, int Last)> places)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(places.Count);
        foreach (var (first, last) in places)
        {
            if (first >= 0)
            {
                spans.Add(TextSpan.FromBounds(tree.TokenRecords[first].Start, tree.TokenRecords[last].End));
            }
        }

        return spans.ToImmutable();
    }

    private static int StrongestFirst(Contribution left, Contribution right)
    {
        var order = Math.Abs(right.LogOdds).CompareTo(Math.Abs(left.LogOdds));
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
    }
}
