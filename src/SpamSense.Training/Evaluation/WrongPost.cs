using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>A post on which a model is wrong, with what misled it.</summary>
/// <param name="Post">The post and its label.</param>
/// <param name="Probability">The probability of monetization that the model gave.</param>
/// <param name="Reasons">What spoke most for the wrong verdict, the strongest first.</param>
public sealed record WrongPost(LabelledPost Post, double Probability, IReadOnlyList<Contribution> Reasons)
{
    private const int MostReasons = 5;

    /// <summary>Picks the worst mistakes: the false alarms of the highest probability, then the misses of the lowest.</summary>
    /// <param name="classifier">Explains them; its threshold says what is wrong.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="judged">What the classifier said of each, in the same order.</param>
    /// <param name="countEach">How many to pick of each kind, at most.</param>
    public static IReadOnlyList<WrongPost> Worst(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts, IReadOnlyList<JudgedPost> judged, int countEach)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        var threshold = classifier.Options.MonetizationThreshold;
        var wrong = posts.Zip(judged, (post, verdict) => (post, verdict.Probability, verdict)).Where(pair => !pair.verdict.IsUndecided && pair.post.IsMonetization != pair.Probability >= threshold).ToList();
        var falseAlarms = wrong.Where(pair => !pair.post.IsMonetization).OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.post.Id, StringComparer.Ordinal);
        var misses = wrong.Where(pair => pair.post.IsMonetization).OrderBy(pair => pair.Probability).ThenBy(pair => pair.post.Id, StringComparer.Ordinal);
        return [.. falseAlarms.Take(countEach).Concat(misses.Take(countEach)).Select(pair => new WrongPost(pair.post, pair.Probability, ReasonsOf(classifier, pair.post)))];
    }

    /// <summary>What spoke most for the wrong side, the strongest first.</summary>
    internal static IReadOnlyList<Contribution> ReasonsOf(SpamClassifier classifier, LabelledPost post) =>
        [.. classifier.Analyze(post.Text).Explain().Contributions.Where(contribution => contribution.LogOdds > 0 != post.IsMonetization).Take(MostReasons)];
}
