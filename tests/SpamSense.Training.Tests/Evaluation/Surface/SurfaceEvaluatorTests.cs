using SpamSense.Tests;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation.Surface;

namespace SpamSense.Training.Tests.Evaluation.Surface;

public sealed class SurfaceEvaluatorTests
{
    private static readonly IReadOnlyList<LabelledPost> English =
        [.. LabelledData.Load([RepositoryFiles.PathOf("models", "corpus")]).Where(post => post.Language == "en")];

    [Fact]
    public void Counts_alone_do_not_give_the_labels_of_our_English_corpus_away()
    {
        var report = SurfaceEvaluator.Measure(English);
        Assert.True(report.Sources.Count >= 4);
        Assert.All(report.Sources.Append(report.All), source => Assert.True(source.AreaUnderCurve < 0.70, $"{source.Source ?? "all posts"}: {source.AreaUnderCurve:0.000}"));
    }

    [Fact]
    public void A_third_of_our_English_corpus_is_short() =>
        Assert.InRange(SurfaceEvaluator.Measure(English).All.ShortShare, 1 / 3.0, 1);

    [Fact]
    public void Labels_that_lie_on_the_surface_are_seen_there()
    {
        var report = SurfaceEvaluator.Measure([.. Enumerable.Range(0, 200).Select(i => Post(i, i % 2 == 0, i % 2 == 0 ? "see you there" : "see you THERE!!!"))]);
        Assert.InRange(report.All.AreaUnderCurve, 0.99, 1);
        Assert.Equal((1.0, 200), (report.All.ShortShare, report.All.Posts));
    }

    [Fact]
    public void What_neighbours_share_is_of_no_use_since_they_are_held_out_together()
    {
        // Within a block length tells the label, and in the next block it tells the other one.
        var posts = Enumerable.Range(0, 400).Select(i =>
            Post(i, isRelationship: i % 2 == 0, new string('a', 10 + (((i % 2 == 0) == (i / SurfaceEvaluator.BlockLength % 2 == 0)) ? 40 : 0)))).ToList();
        Assert.InRange(SurfaceEvaluator.Measure(posts).All.AreaUnderCurve, 0, 0.6);
    }

    [Fact]
    public void Too_few_posts_cannot_be_measured()
    {
        var report = SurfaceEvaluator.Measure([Post(1, true, "hello"), Post(2, false, "buy")]);
        Assert.Equal(double.NaN, report.All.AreaUnderCurve);
        Assert.Throws<ArgumentException>(() => SurfaceEvaluator.Measure([]));
    }

    private static LabelledPost Post(int number, bool isRelationship, string text) =>
        new($"x:{number}", "x", "comment", text, isRelationship ? Orientation.Relationship : Orientation.Monetization, "unknown", "en");
}
