using SpamSense.Training.Data;

namespace SpamSense.Training.Tests;

public sealed class WeighingTests
{
    [Fact]
    public void Labels_weigh_the_same_and_the_mean_is_one()
    {
        var rows = SampleSources.Posts.Skip(5).Select(TrainingRow.Of).ToList();
        SourceWeights.Assign(rows, 1);
        Assert.Equal(1, rows.Average(row => row.Weight), 4);
        Assert.Equal(rows.Where(row => row.Label).Sum(row => row.Weight), rows.Where(row => !row.Label).Sum(row => row.Weight), 2);
    }

    [Fact]
    public void A_source_counts_as_the_root_of_its_size_and_our_own_more()
    {
        var rows = Rows("small", 4).Concat(Rows("large", 16)).Concat(Rows("own-x", 4)).ToList();
        SourceWeights.Assign(rows, 3);
        double Sum(string source) => rows.Where(row => row.Source == source && row.Label).Sum(row => row.Weight);
        Assert.Equal(2, Sum("large") / Sum("small"), 4);
        Assert.Equal(3, Sum("own-x") / Sum("small"), 4);
    }

    [Fact]
    public void The_vocabulary_holds_what_enough_sources_share()
    {
        var rows = SampleSources.Posts.Select(TrainingRow.Of).ToList();
        var vocabulary = Vocabulary.Select(rows, 2);
        Assert.Contains("dog", vocabulary.Words);
        Assert.Contains("buy now", vocabulary.Ngrams);
        Assert.DoesNotContain("alder", vocabulary.Words);
    }

    private static IEnumerable<TrainingRow> Rows(string source, int countOfEach) =>
        from label in new[] { Orientation.Relationship, Orientation.Monetization }
        from i in Enumerable.Range(0, countOfEach)
        select TrainingRow.Of(new LabelledPost($"{source}:{label}:{i}", source, "comment", "hello", label, "unknown", "en"));
}
