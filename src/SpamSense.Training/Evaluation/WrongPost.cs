using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>A post on which a model is wrong, with what misled it.</summary>
/// <param name="Post">The post and its label.</param>
/// <param name="Probability">The probability of monetization that the model gave.</param>
/// <param name="Reasons">What spoke most for the wrong verdict, the strongest first.</param>
public sealed record WrongPost(LabelledPost Post, double Probability, IReadOnlyList<Contribution> Reasons)
{
    private const int MostReasons = 5;

    /// <summary>Picks the worst mistakes: the false alarms of the highest probability, then the misses of the lowest. Undecided posts are none.</summary>
    /// <param name="classifier">Explains them; its threshold says what is wrong.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="judged">What the classifier said of each, in the same order.</param>
    /// <param name="countEach">How many to pick of each kind, at most.</param>
    public static IReadOnlyList<WrongPost> Worst(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts, IReadOnlyList<JudgedPost> judged, int countEach)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        var threshold = classifier.Options.MonetizationThreshold;

        // No word misled a model that has no opinion.
        var wrong = posts.Zip(judged, (post, verdict) => (Post: post, Verdict: verdict))
            .Where(pair => !pair.Verdict.IsUndecided && pair.Post.IsMonetization != pair.Verdict.IsCalledMonetization(threshold));
        return [.. WorstFirst.Pick(wrong, pair => (pair.Post.Id, pair.Post.IsMonetization, pair.Verdict.Probability), countEach)
            .Select(pair => new WrongPost(pair.Post, pair.Verdict.Probability, ReasonsOf(classifier, pair.Post)))];
    }

    /// <summary>What spoke most for the wrong side, the strongest first.</summary>
    internal static IReadOnlyList<Contribution> ReasonsOf(SpamClassifier classifier, LabelledPost post) =>
        [.. classifier.Analyze(post.Text).Explain().Contributions.Where(contribution => contribution.LogOdds > 0 != post.IsMonetization).Take(MostReasons)];
}
