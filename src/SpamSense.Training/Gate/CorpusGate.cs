using SpamSense.Training.Attacks;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Gate;

/// <summary>Lets two models judge the same posts of our own corpus, as they are and under attack. Each resample measures both.</summary>
internal sealed class CorpusGate(SpamClassifier before, SpamClassifier after, IReadOnlyList<LabelledPost> corpus)
{
    internal IReadOnlyList<GateMeasure> Compare(CancellationToken cancellationToken)
    {
        List<PairedShare> shares =
        [
            Judge("corpus: kept", isMonetization: false, [.. corpus.Select(post => post.Text)]),
        ];
        foreach (var attack in AttackFamilies.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            shares.Add(Judge($"corpus: found after {attack.Name}", isMonetization: true, AttackEvaluator.Disguise(attack, corpus)));
        }

        var changes = shares.Select(_ => new double[Bootstrap.Resamples]).ToList();
        List<JudgedPost> drawn = [.. corpus.Select(post => new JudgedPost(post.Id, post.Source, post.IsMonetization, 0, HasLink: false))];
        new Bootstrap(drawn).Run((resample, counts) =>
        {
            for (var i = 0; i < shares.Count; i++)
            {
                var (old, now) = shares[i].Measure(counts.Span);
                changes[i][resample] = now - old;
            }
        });
        int[] once = [.. Enumerable.Repeat(1, corpus.Count)];
        return [.. shares.Select((share, i) => MeasureOf(share, once, changes[i]))];
    }

    private static GateMeasure MeasureOf(PairedShare share, int[] once, double[] changes)
    {
        var (old, now) = share.Measure(once);
        return new GateMeasure(share.Name, old, now, Interval.Of(changes), IsPaired: true);
    }

    private PairedShare Judge(string name, bool isMonetization, string[] texts)
    {
        var (old, now) = (new Classification[texts.Length], new Classification[texts.Length]);
        before.Classify(texts, old);
        after.Classify(texts, now);
        var places = Enumerable.Range(0, texts.Length).Where(i => corpus[i].IsMonetization == isMonetization).ToList();

        // A post of no verdict is left alone: kept, or not found.
        bool IsRight(Classification verdict) => verdict.Orientation == Orientation.Monetization == isMonetization;
        return new PairedShare(name, [.. places], [.. places.Where(i => IsRight(old[i]))], [.. places.Where(i => IsRight(now[i]))]);
    }
}
