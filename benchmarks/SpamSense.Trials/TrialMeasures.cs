using SpamSense.Training.Evaluation;

namespace SpamSense.Trials;

/// <summary>The figures of one row of the table. A source counts as much as any other, whatever its size.</summary>
internal sealed record TrialMeasures
{
    private const int FewestPosts = 20;
    private const int PostsOfPair = 500;

    /// <summary>The mean area under the curve of the sources with both labels.</summary>
    internal required double AreaWithin { get; init; }

    /// <summary>The same over all pairs of one source's relationship posts and another's monetization posts.</summary>
    internal required double AreaOfPairs { get; init; }

    /// <summary>What share of monetization is found where 95 % of relationship is kept.</summary>
    internal required double FoundAt95 { get; init; }

    internal required double FoundAt97 { get; init; }

    /// <summary>The share of relationship that is kept of the source that fares worst, at the first threshold.</summary>
    internal required double WorstKept { get; init; }

    internal required string WorstSource { get; init; }

    internal required Change GoodWords { get; init; }

    internal required Change Leetspeak { get; init; }

    internal static TrialMeasures Of(TrialScores scores)
    {
        var relationship = scores.All.Where(score => !score.IsMonetization).ToLookup(score => score.Source, score => score.Score);
        var monetization = scores.All.Where(score => score.IsMonetization).ToLookup(score => score.Source, score => score.Score);
        var (at95, at97) = (ThresholdThatKeeps(0.95, relationship), ThresholdThatKeeps(0.97, relationship));
        var worst = relationship.Where(source => source.Count() >= FewestPosts).MinBy(source => source.Count(score => score <= at95) / (double)source.Count())!;
        return new TrialMeasures
        {
            AreaWithin = relationship.Where(source => source.Count() >= FewestPosts && monetization[source.Key].Count() >= FewestPosts)
                .Average(source => Area(source, monetization[source.Key])),
            AreaOfPairs = relationship.SelectMany(_ => monetization, (low, high) => (low, high))
                .Where(pair => pair.low.Key != pair.high.Key)
                .Average(pair => Area(pair.low.Take(PostsOfPair), pair.high.Take(PostsOfPair))),
            FoundAt95 = MeanCalled(monetization, at95),
            FoundAt97 = MeanCalled(monetization, at97),
            WorstKept = 1 - Called(worst, at95),
            WorstSource = worst.Key,
            GoodWords = ChangeOf(scores.Sample, scores.WithGoodWords, at95),
            Leetspeak = ChangeOf(scores.Sample, scores.WithLeetspeak, at95),
        };
    }

    private static double Area(IEnumerable<float> relationship, IEnumerable<float> monetization) =>
        RocCurve.Area([.. relationship.Select(score => ((double)score, false)), .. monetization.Select(score => ((double)score, true))]);

    /// <summary>The lowest score above which posts can be called monetization while this share of relationship is not.</summary>
    private static double ThresholdThatKeeps(double share, ILookup<string, float> relationship)
    {
        var kept = 0.0;
        foreach (var (score, weight) in relationship
            .SelectMany(source => source.Select(score => (score, weight: 1.0 / source.Count() / relationship.Count)))
            .OrderBy(post => post.score))
        {
            kept += weight;
            if (kept >= share)
            {
                return score;
            }
        }

        return double.PositiveInfinity;
    }

    private static Change ChangeOf(IReadOnlyList<TrialScore> before, IReadOnlyList<TrialScore> after, double threshold) =>
        new(Rise(before, after, threshold, isMonetization: true), Rise(before, after, threshold, isMonetization: false));

    private static double Rise(IReadOnlyList<TrialScore> before, IReadOnlyList<TrialScore> after, double threshold, bool isMonetization) =>
        MeanCalled(Of(after, isMonetization), threshold) - MeanCalled(Of(before, isMonetization), threshold);

    private static ILookup<string, float> Of(IReadOnlyList<TrialScore> scores, bool isMonetization) =>
        scores.Where(score => score.IsMonetization == isMonetization).ToLookup(score => score.Source, score => score.Score);

    private static double MeanCalled(ILookup<string, float> sources, double threshold) => sources.Average(source => Called(source, threshold));

    private static double Called(IEnumerable<float> scores, double threshold) => scores.Average(score => score > threshold ? 1.0 : 0);

    /// <summary>By how much an attack raises the shares of posts that are called monetization.</summary>
    /// <param name="Recall">Of the monetization posts.</param>
    /// <param name="FalseAlarms">Of the relationship posts.</param>
    internal readonly record struct Change(double Recall, double FalseAlarms);
}
