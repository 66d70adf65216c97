using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class ModelComparisonTests
{
    private static readonly IReadOnlyList<JudgedPost> Before = [.. JudgedPosts.Source("a", 100, 90, 100, 50), .. JudgedPosts.Source("b", 10, 10, 0, 0)];

    [Fact]
    public void A_model_compared_with_itself_changes_nothing()
    {
        var comparison = ModelComparison.Of(JudgedPosts.Labelled(Before), Before, Before, 0.5);
        Assert.Empty(comparison.LargestChanges);
        Assert.All(comparison.Sources, source => Assert.Equal((0, 0), (source.ToMonetization, source.ToRelationship)));
        Assert.Equal((0, 0), (comparison.KeptChange, comparison.FoundChange));
        Assert.Equal((new Interval(0, 0), new Interval(0, 0)), (comparison.KeptInterval, comparison.FoundInterval));
    }

    [Fact]
    public void What_changed_sides_is_counted_by_source_and_direction()
    {
        // In source a two kept posts and five more become alarms, one alarm ends, and twenty more posts are found.
        IReadOnlyList<JudgedPost> after = [.. JudgedPosts.Source("a", 100, 85, 100, 70), .. JudgedPosts.Source("b", 10, 10, 0, 0)];
        after = [.. after.Select(post => post.Id is "a:r0" or "a:r1" ? post with { Probability = 0.95 } : post.Id is "a:r99" ? post with { Probability = 0.2 } : post)];
        var comparison = ModelComparison.Of(JudgedPosts.Labelled(Before), Before, after, 0.5);

        Assert.Equal(new SourceChanges("a", 200, 5 + 2 + 20, 20, 1, 1, -0.06, 0.2), comparison.Sources[0] with { KeptChange = Math.Round(comparison.Sources[0].KeptChange, 9) });
        Assert.Equal((0, 0, 0.0), (comparison.Sources[1].ToMonetization, comparison.Sources[1].ToRelationship, comparison.Sources[1].KeptChange));
        Assert.Equal(-0.03, comparison.KeptChange, 9);
        Assert.Equal(0.2, comparison.FoundChange, 9);
        Assert.InRange(comparison.FoundInterval.Low, 0.1, 0.15);
        Assert.InRange(comparison.FoundInterval.High, 0.25, 0.3);
        Assert.Equal(["a:r0", "a:r1"], comparison.LargestChanges.Take(2).Select(change => change.Post.Id));
        Assert.All(comparison.LargestChanges, change => Assert.True(change.ChangedSides));
    }
}
