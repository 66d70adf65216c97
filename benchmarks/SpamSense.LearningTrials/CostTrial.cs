using SpamSense.Learning;

namespace SpamSense.LearningTrials;

/// <summary>What a layer of a thousand corrections costs an analysis. Both are measured in turn, in time of the processor, and the ratio is taken within a round.</summary>
internal static class CostTrial
{
    private const int Corrections = 1000;
    private const int Rounds = 15;
    private const int Checked = 2000;

    internal static string Run(IReadOnlyList<PreparedSite> sites)
    {
        var site = sites.First(site => site.Site.Name == "YouTube comments");
        var posts = site.Stream.Select(post => post.Post with { AuthorName = "Ann Reader", AuthorUrl = "https://ann.example.com/about" }).Take(Checked).ToList();
        var corrected = site.Stream.Take(Corrections).Select((post, i) => new CorrectedPost(post.Post with { AuthorName = $"Author {i}" }, post.Label, DateTimeOffset.UnixEpoch)).ToList();
        var start = Environment.CpuUsage.TotalTime;
        var layer = SiteLayer.Learn(site.Classifier, corrected);
        var learning = Environment.CpuUsage.TotalTime - start;
        Measure(site.Classifier, posts, layer);
        Measure(site.Classifier, posts, SiteLayer.Empty);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Without: Measure(site.Classifier, posts, SiteLayer.Empty), With: Measure(site.Classifier, posts, layer))).ToList();
        var ratio = Median(rounds.Select(round => round.With / round.Without));
        var difference = Median(rounds.Select(round => round.With - round.Without));
        return $"""
            An analysis with a layer of {layer.CorrectionCount:N0} corrections ({layer.Weights.Table.Count:N0} features) takes {ratio:0.00} times as long as one without, {difference:0.0} µs more:
            the median of {Rounds} rounds over {posts.Count:N0} YouTube comments. Learning the {layer.CorrectionCount:N0} corrections took {learning.TotalMilliseconds:0} ms. All of it is time of the processor.
            """;
    }

    private static double Measure(SpamClassifier classifier, List<Post> posts, SiteLayer layer)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var post in posts)
        {
            classifier.Analyze(post, layer);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / posts.Count;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
