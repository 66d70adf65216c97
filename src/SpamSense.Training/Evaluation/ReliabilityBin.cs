namespace SpamSense.Training.Evaluation;

/// <summary>The posts to which a model gave probabilities in one range.</summary>
/// <param name="Low">Where the range begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Posts">How many posts are in it.</param>
/// <param name="Probability">The mean of the probabilities given; NaN without posts.</param>
/// <param name="Monetization">The share of the posts whose label is monetization; NaN without posts.</param>
public sealed record ReliabilityBin(double Low, double High, int Posts, double Probability, double Monetization)
{
    /// <summary>How many bins there are, of equal width.</summary>
    public const int Count = 10;

    /// <summary>Sorts posts into the bins.</summary>
    /// <param name="posts">The posts.</param>
    /// <returns>Every bin, in order.</returns>
    public static IReadOnlyList<ReliabilityBin> Of(IEnumerable<JudgedPost> posts)
    {
        var bins = posts.ToLookup(post => Math.Min((int)(post.Probability * Count), Count - 1));
        return [.. Enumerable.Range(0, Count).Select(i => new ReliabilityBin(
            (double)i / Count,
            (i + 1.0) / Count,
            bins[i].Count(),
            bins[i].Select(post => post.Probability).DefaultIfEmpty(double.NaN).Average(),
            bins[i].Select(post => post.IsMonetization ? 1.0 : 0.0).DefaultIfEmpty(double.NaN).Average()))];
    }

    /// <summary>The expected calibration error: how far probability and share lie apart, on average over posts.</summary>
    /// <param name="bins">The bins of at least one post.</param>
    public static double CalibrationErrorOf(IReadOnlyList<ReliabilityBin> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        var filled = bins.Where(bin => bin.Posts > 0).ToList();
        return filled.Sum(bin => Math.Abs(bin.Probability - bin.Monetization) * bin.Posts) / filled.Sum(bin => bin.Posts);
    }
}
