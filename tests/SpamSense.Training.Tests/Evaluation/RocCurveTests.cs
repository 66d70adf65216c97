using FsCheck.Xunit;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class RocCurveTests
{
    [Property(MaxTest = 500)]
    public bool The_area_is_the_share_of_pairs_in_order((byte Score, bool IsMonetization)[] posts)
    {
        var pairs = posts.Where(post => post.IsMonetization).SelectMany(high => posts.Where(post => !post.IsMonetization)
            .Select(low => high.Score > low.Score ? 1.0 : high.Score == low.Score ? 0.5 : 0)).ToList();
        var area = RocCurve.Area(posts.Select(post => ((double)post.Score, post.IsMonetization)));
        return pairs.Count == 0 ? double.IsNaN(area) : Math.Abs(area - pairs.Average()) < 1e-9;
    }

    [Fact]
    public void A_post_of_weight_two_counts_as_two()
    {
        var weighted = RocCurve.WeightedArea([(1, true, 2), (0, true, 1), (0.5, false, 1)]);
        var repeated = RocCurve.Area([(1, true), (1, true), (0, true), (0.5, false)]);
        Assert.Equal(repeated, weighted, 12);
    }
}
