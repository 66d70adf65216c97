using SpamSense.Training.Attacks;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>Measures what attacks do to the verdicts of a classifier.</summary>
public static class AttackEvaluator
{
    private const int Seed = 20_26;

    /// <summary>Attacks every post, of either label, and judges it again. Every post counts the same.</summary>
    /// <param name="classifier">The classifier; its threshold is the operating point.</param>
    /// <param name="posts">Labelled posts.</param>
    /// <param name="judged">What the classifier says of each as it is, in the same order.</param>
    /// <param name="attacks">The attacks.</param>
    /// <param name="cancellationToken">Stops between two attacks.</param>
    public static IReadOnlyList<AttackResult> Measure(
        SpamClassifier classifier,
        IReadOnlyList<LabelledPost> posts,
        IReadOnlyList<JudgedPost> judged,
        IReadOnlyList<IAttack> attacks,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(attacks);
        var outcomes = new List<AttackOutcome>();
        foreach (var attack in attacks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outcomes.Add(Judge(classifier, posts, judged, attack));
        }

        return Summarize(outcomes, judged);
    }

    /// <summary>Measures outcomes over the same posts, with intervals.</summary>
    internal static IReadOnlyList<AttackResult> Summarize(IReadOnlyList<AttackOutcome> outcomes, IReadOnlyList<JudgedPost> judged)
    {
        var values = outcomes.Select(_ => new (double Loss, double Rise)[Bootstrap.Resamples]).ToList();
        new Bootstrap(judged).Run((resample, counts) =>
        {
            for (var i = 0; i < outcomes.Count; i++)
            {
                values[i][resample] = outcomes[i].Measure(counts.Span);
            }
        });

        var once = Enumerable.Repeat(1, judged.Count).ToArray();
        return [.. outcomes.Select((outcome, i) => ResultOf(outcome, outcome.Measure(once), values[i]))];
    }

    private static AttackResult ResultOf(AttackOutcome outcome, (double Loss, double Rise) measured, (double Loss, double Rise)[] resampled) => new(
        outcome.Attack,
        outcome.Changed,
        measured.Loss,
        Interval.Of(resampled.Select(value => value.Loss)),
        measured.Rise,
        Interval.Of(resampled.Select(value => value.Rise)),
        outcome.VerdictsKept,
        outcome.MeanShift);

    /// <summary>The posts as the attack leaves them. A seed for each: what one text is made of does not depend on the others.</summary>
    internal static string[] Disguise(IAttack attack, IEnumerable<LabelledPost> posts) =>
        [.. posts.Select((post, i) => attack.Apply(post.Text, new Random(Seed + i)))];

    private static AttackOutcome Judge(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts, IReadOnlyList<JudgedPost> judged, IAttack attack)
    {
        var texts = Disguise(attack, posts);
        var verdicts = new Classification[texts.Length];
        classifier.Classify(texts, verdicts);
        return new AttackOutcome(
            attack,
            judged,
            verdicts,
            texts.Where((text, i) => text != posts[i].Text).Count() / (double)texts.Length,
            classifier.Options.MonetizationThreshold);
    }
}
