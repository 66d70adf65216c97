using SpamSense.Configuration;
using SpamSense.Server.Moderation.Pages;
using SpamSense.Server.Storage;
using SpamSense.Tests;

namespace SpamSense.Server.Tests.Moderation;

public class ThresholdPreviewTests
{
    private static readonly DateOnly First = new(2026, 11, 1);

    [Theory]
    [InlineData(0.5, 0.95)]
    [InlineData(0.3, 0.8)]
    [InlineData(0.8, 0.99)]
    [InlineData(0.97, 0.97)]
    [InlineData(0, 1)]
    public void The_preview_says_what_the_thresholds_decide(double hold, double reject)
    {
        // No site keeps texts here, and any number of checks in a second is counted.
        using var bench = new HistoryBench(new HistoryOptions { CommentsPerSecond = 0 });
        var then = new SiteThresholds(hold, reject, AnalyzerOptions.Default.UndecidedMargin);
        var settings = ContentConfiguration.Parse(FormattableString.Invariant($"{ThresholdPage.HoldKey} = {hold}\n{ThresholdPage.RejectKey} = {reject}"), "site");
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { Configuration = settings });
        var moved = new long[3, 3];
        foreach (var text in Samples())
        {
            var check = bench.Check("blog.example", new Post { Text = text });
            moved[(int)check.Decision, (int)classifier.Analyze(text).Decision]++;
        }

        bench.Write();
        var now = new SiteThresholds(SpamClassifierOptions.DefaultMonetizationThreshold, AnalyzerOptions.Default.RejectThreshold, AnalyzerOptions.Default.UndecidedMargin);
        var preview = ThresholdPreview.Of(now, then, bench.Reader.Probabilities("blog.example", First));
        foreach (var from in Enum.GetValues<Decision>())
        {
            Assert.Equal(Enumerable.Range(0, 3).Sum(to => moved[(int)from, to]), preview.Before(from));
            foreach (var to in Enum.GetValues<Decision>())
            {
                Assert.Equal(moved[(int)from, (int)to], preview.Moves(from, to));
            }
        }
    }

    [Fact]
    public void What_a_moderator_said_of_the_very_same_post_stays_whatever_the_thresholds()
    {
        var post = new Post { Text = HistoryBench.Pitch };
        var layer = Learning.SiteLayer.Empty.Correct(SpamClassifier.Default, new Learning.CorrectedPost(post, Orientation.Relationship, DateTimeOffset.UnixEpoch));
        var floor = DecisionFloor.Of(SpamClassifier.Default.Analyze(post, layer));
        Assert.Equal(new DecisionFloor(Decision.Approve, true), floor);
        Assert.Equal(Decision.Approve, floor.At(0.99, new SiteThresholds(0, 0, 0)));
    }

    [Theory]
    [InlineData(0.625, 63)]
    [InlineData(0.575, 58)]
    [InlineData(0.574, 57)]
    public void Thresholds_between_percents_are_rounded_as_the_script_of_the_page_rounds_them(double hold, int percents)
    {
        var thresholds = new SiteThresholds(hold, 1, 0);
        var floor = new DecisionFloor(Decision.Approve, false);
        Assert.Equal((Decision.Approve, Decision.Review), (ThresholdPreview.At(floor, percents - 1, thresholds), ThresholdPreview.At(floor, percents, thresholds)));
    }

    [Fact]
    public void Every_floor_has_a_code_of_its_own()
    {
        var codes = Enumerable.Range(0, DecisionFloor.Count).ToArray();
        Assert.Equal(codes, codes.Select(code => DecisionFloor.FromCode(code).Code));
    }

    private static IEnumerable<string> Samples() => File.ReadLines(RepositoryFiles.PathOf("samples/data/blog-comments.labelled.jsonl"))
        .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
}
