namespace SpamSense.Training.Evaluation;

/// <summary>How a model does on labelled posts, source by source.</summary>
public sealed class EvaluationReport
{
    private EvaluationReport(IReadOnlyList<JudgedPost> posts, double threshold)
    {
        Posts = posts.Count;
        Threshold = threshold;
        Sources = [.. posts.GroupBy(post => post.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Judge(group.Key, [.. group], threshold))];
        var weights = SourceShares.Of(posts);
        AreaUnderCurve = RocCurve.WeightedArea(posts.Select((post, i) => (post.Probability, post.IsMonetization, weights[i])));
        LinkAreaUnderCurve = RocCurve.WeightedArea(posts.Select((post, i) => (post.HasLink ? 1.0 : 0.0, post.IsMonetization, weights[i])));
        Bins = ReliabilityBin.Of(posts);
        CalibrationError = ReliabilityBin.CalibrationErrorOf(Bins);
    }

    /// <summary>How many posts were judged.</summary>
    public int Posts { get; }

    /// <summary>The probability from which a post counts as found.</summary>
    public double Threshold { get; }

    /// <summary>One row a source, in alphabetical order.</summary>
    public IReadOnlyList<SourceResult> Sources { get; }

    /// <summary>The mean over the sources that have relationship posts.</summary>
    public double MeanKept => SourceShares.Mean(Sources.Select(source => source.Kept));

    /// <summary>The mean over the sources that have monetization posts.</summary>
    public double MeanFound => SourceShares.Mean(Sources.Select(source => source.Found));

    /// <summary>The mean over the sources of the share of posts that are in a language that the model does not know.</summary>
    public double MeanUndecided => SourceShares.Mean(Sources.Select(source => source.Undecided));

    /// <summary>The mean over the sources that have both.</summary>
    public double MeanAreaUnderCurve => SourceShares.Mean(Sources.Select(source => source.AreaUnderCurve));

    /// <summary>The area under the curve over all posts, every source counting the same within its label.</summary>
    public double AreaUnderCurve { get; }

    /// <summary>The same for the baseline "has a link". The baseline "always relationship" has 0.5.</summary>
    public double LinkAreaUnderCurve { get; }

    /// <summary>The mean recall of relationship of the baseline "has a link".</summary>
    public double MeanLinkKept => SourceShares.Mean(Sources.Select(source => source.LinkKept));

    /// <summary>The mean recall of monetization of the baseline "has a link".</summary>
    public double MeanLinkFound => SourceShares.Mean(Sources.Select(source => source.LinkFound));

    /// <summary>The expected calibration error over ten bins of probability, every post counting the same.</summary>
    public double CalibrationError { get; }

    /// <summary>How probability and truth go together over all posts.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>Computes a report.</summary>
    /// <param name="posts">The posts; at least one.</param>
    /// <param name="threshold">The probability from which a post counts as found.</param>
    /// <exception cref="ArgumentException">There is no post.</exception>
    public static EvaluationReport Of(IReadOnlyList<JudgedPost> posts, double threshold)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return posts.Count > 0 ? new EvaluationReport(posts, threshold) : throw new ArgumentException("There is no post to evaluate.", nameof(posts));
    }

    private static SourceResult Judge(string source, IReadOnlyList<JudgedPost> posts, double threshold)
    {
        var relationship = posts.Where(post => !post.IsMonetization).ToList();
        var monetization = posts.Where(post => post.IsMonetization).ToList();
        return new SourceResult(
            source,
            relationship.Count,
            monetization.Count,
            Share(relationship, post => !post.IsCalledMonetization(threshold)),
            Share(monetization, post => post.IsCalledMonetization(threshold)),
            RocCurve.Area(posts.Select(post => (post.Probability, post.IsMonetization))),
            ReliabilityBin.CalibrationErrorOf(ReliabilityBin.Of(posts)),
            Share(relationship, post => !post.HasLink),
            Share(monetization, post => post.HasLink),
            RocCurve.Area(posts.Select(post => (post.HasLink ? 1.0 : 0.0, post.IsMonetization))),
            Share(posts, post => post.IsUndecided));
    }

    private static double Share(IReadOnlyCollection<JudgedPost> posts, Func<JudgedPost, bool> right) =>
        posts.Count == 0 ? double.NaN : posts.Count(right) / (double)posts.Count;
}
