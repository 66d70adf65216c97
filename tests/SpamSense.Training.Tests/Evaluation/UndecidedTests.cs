using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

/// <summary>An undecided post accuses nobody: it counts as kept, and never as found.</summary>
public class UndecidedTests
{
    private static readonly JudgedPost[] Posts =
    [
        new("1", "s", IsMonetization: false, 0.9, HasLink: false, IsUndecided: true),
        new("2", "s", IsMonetization: false, 0.9, HasLink: false),
        new("3", "s", IsMonetization: true, 0.9, HasLink: false, IsUndecided: true),
        new("4", "s", IsMonetization: true, 0.9, HasLink: false),
    ];

    [Fact]
    public void A_report_counts_it_so_and_says_how_many_there_are()
    {
        var source = Assert.Single(EvaluationReport.Of(Posts, 0.5).Sources);
        Assert.Equal((0.5, 0.5, 0.5), (source.Kept, source.Found, source.Undecided));
    }

    [Fact]
    public void Intervals_count_it_so()
    {
        var all = EvaluationIntervals.Of([Posts[0], Posts[2]], 0.5).Means;
        Assert.Equal((1, 1), (all.Kept.Low, all.Kept.High));
        Assert.Equal((0, 0), (all.Found.Low, all.Found.High));
    }

    [Fact]
    public void A_post_that_becomes_undecided_changes_sides()
    {
        var posts = new[] { new SpamSense.Training.Data.LabelledPost("4", "s", "comment", "text", Orientation.Monetization, "unknown", "en") };
        var comparison = ModelComparison.Of(posts, [Posts[3]], [Posts[2]], 0.5);
        Assert.Equal((0, 1, 0), (comparison.Sources[0].ToMonetization, comparison.Sources[0].ToRelationship, comparison.Sources[0].ToRelationshipRight));
        Assert.Equal(-1, comparison.FoundChange);
    }
}
