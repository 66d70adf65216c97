using System.Collections.Concurrent;
using FsCheck.Xunit;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_recall_is_that_of_the_binomial_distribution()
    {
        var intervals = EvaluationIntervals.Of(JudgedPosts.Source("a", 400, 320, 400, 200), 0.5);
        AssertNear(0.8 - (1.96 * 0.02), 0.8 + (1.96 * 0.02), intervals.Sources["a"].Kept);
        AssertNear(0.5 - (1.96 * 0.025), 0.5 + (1.96 * 0.025), intervals.Sources["a"].Found);

        // With ties the area is half the sum of the recalls.
        AssertNear(0.65 - (1.96 * 0.016), 0.65 + (1.96 * 0.016), intervals.Sources["a"].AreaUnderCurve);
        Assert.Equal(intervals.Sources["a"].Kept, intervals.Means.Kept);
        AssertNear(intervals.Sources["a"].AreaUnderCurve.Low, intervals.Sources["a"].AreaUnderCurve.High, intervals.AreaUnderCurve);
    }

    [Fact]
    public void A_mean_over_sources_is_surer_than_each_of_them()
    {
        var intervals = EvaluationIntervals.Of(
            [.. JudgedPosts.Source("a", 400, 320, 0, 0), .. JudgedPosts.Source("b", 400, 320, 0, 0), .. JudgedPosts.Source("c", 0, 0, 10, 10)], 0.5);
        AssertNear(0.8 - (1.96 * 0.02 / Math.Sqrt(2)), 0.8 + (1.96 * 0.02 / Math.Sqrt(2)), intervals.Means.Kept);
        Assert.Equal(new Interval(1, 1), intervals.Means.Found);
        Assert.Equal(Interval.None, intervals.Sources["a"].Found);
        Assert.Equal(Interval.None, intervals.Means.AreaUnderCurve);
    }

    [Fact]
    public void Every_resample_has_as_many_posts_of_each_label_and_source()
    {
        IReadOnlyList<JudgedPost> posts = [.. JudgedPosts.Source("a", 5, 3, 2, 1), .. JudgedPosts.Source("b", 1, 1, 7, 2)];
        var resamples = Draw(posts);
        Assert.Equal(Bootstrap.Resamples, resamples.Count);
        Assert.All(resamples.Values, counts => Assert.Equal(
            [5, 2, 1, 7], new[] { counts[..5].Sum(), counts[5..7].Sum(), counts[7], counts[8..].Sum() }));
        Assert.True(resamples.Values.Select(counts => string.Join(' ', counts)).Distinct().Count() > 900);
        Assert.Equal(resamples.OrderBy(entry => entry.Key).Select(entry => entry.Value), Draw(posts).OrderBy(entry => entry.Key).Select(entry => entry.Value));
    }

    [Fact]
    public void The_percentile_method_cuts_a_fortieth_off_either_end()
    {
        Assert.Equal(new Interval(25, 975), Interval.Of(Enumerable.Range(0, 1001).Reverse().Select(i => (double)i)));
        Assert.Equal(Interval.None, Interval.Of([1, double.NaN, 2]));
        Assert.Equal(Interval.None, Interval.Of([]));
    }

    [Property(MaxTest = 200)]
    public bool Posts_that_count_once_have_the_measures_of_the_report((byte Score, bool IsMonetization, bool IsOther)[] drawn)
    {
        IReadOnlyList<JudgedPost> posts =
            [.. drawn.Select((post, i) => new JudgedPost($"{i}", post.IsOther ? "b" : "a", post.IsMonetization, post.Score / 255.0, false))];
        var report = posts.Count == 0 ? null : EvaluationReport.Of(posts, 0.5);
        return report is null || report.Sources.All(source =>
        {
            var places = Enumerable.Range(0, posts.Count).Where(i => posts[i].Source == source.Source);
            var (kept, found, area) = new RankedPosts(posts, places, 0.5, _ => 1).Measure(Enumerable.Repeat(1, posts.Count).ToArray());
            return Same(kept, source.Kept) && Same(found, source.Found) && Same(area, source.AreaUnderCurve);
        });
    }

    private static bool Same(double one, double other) => (double.IsNaN(one) && double.IsNaN(other)) || Math.Abs(one - other) < 1e-9;

    private static ConcurrentDictionary<int, int[]> Draw(IReadOnlyList<JudgedPost> posts)
    {
        var resamples = new ConcurrentDictionary<int, int[]>();
        new Bootstrap(posts).Run((resample, counts) => resamples[resample] = counts.ToArray());
        return resamples;
    }

    private static void AssertNear(double low, double high, Interval interval)
    {
        Assert.InRange(interval.Low, low - 0.008, low + 0.008);
        Assert.InRange(interval.High, high - 0.008, high + 0.008);
    }
}
