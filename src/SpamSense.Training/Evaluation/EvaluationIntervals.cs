namespace SpamSense.Training.Evaluation;

/// <summary>95 % bootstrap intervals for the measures of an <see cref="EvaluationReport"/>.</summary>
public sealed class EvaluationIntervals
{
    private EvaluationIntervals(IReadOnlyDictionary<string, SourceIntervals> sources, SourceIntervals means, Interval area)
    {
        Sources = sources;
        Means = means;
        AreaUnderCurve = area;
    }

    /// <summary>The intervals of each source, by its name.</summary>
    public IReadOnlyDictionary<string, SourceIntervals> Sources { get; }

    /// <summary>The intervals of the means over sources.</summary>
    public SourceIntervals Means { get; }

    /// <summary>The interval of the area over all posts, every source counting the same within its label.</summary>
    public Interval AreaUnderCurve { get; }

    /// <summary>Resamples posts.</summary>
    /// <param name="posts">The posts of the report.</param>
    /// <param name="threshold">The probability from which a post counts as found.</param>
    public static EvaluationIntervals Of(IReadOnlyList<JudgedPost> posts, double threshold)
    {
        ArgumentNullException.ThrowIfNull(posts);
        var places = Enumerable.Range(0, posts.Count);
        var sources = places.GroupBy(i => posts[i].Source).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Posts: new RankedPosts(posts, group, threshold, static _ => 1))).ToList();
        var weights = SourceShares.Of(posts);
        var all = new RankedPosts(posts, places, threshold, place => weights[place]);
        var measured = new (double Kept, double Found, double Area)[sources.Count + 1][];
        Array.ForEach(Enumerable.Range(0, measured.Length).ToArray(), i => measured[i] = new (double, double, double)[Bootstrap.Resamples]);
        new Bootstrap(posts).Run((resample, counts) =>
        {
            for (var i = 0; i < sources.Count; i++)
            {
                measured[i][resample] = sources[i].Posts.Measure(counts.Span);
            }

            measured[^1][resample] = all.Measure(counts.Span);
        });

        var bySource = measured[..^1];
        return new EvaluationIntervals(
            sources.Select((source, i) => (source.Name, Intervals: IntervalsOf(bySource[i]))).ToDictionary(entry => entry.Name, entry => entry.Intervals),
            IntervalsOf([.. Enumerable.Range(0, Bootstrap.Resamples).Select(resample => MeanOf([.. bySource.Select(values => values[resample])]))]),
            Interval.Of(measured[^1].Select(values => values.Area)));
    }

    private static SourceIntervals IntervalsOf((double Kept, double Found, double Area)[] values) =>
        new(Interval.Of(values.Select(value => value.Kept)), Interval.Of(values.Select(value => value.Found)), Interval.Of(values.Select(value => value.Area)));

    private static (double Kept, double Found, double Area) MeanOf((double Kept, double Found, double Area)[] values) =>
        (SourceShares.Mean(values.Select(value => value.Kept)), SourceShares.Mean(values.Select(value => value.Found)), SourceShares.Mean(values.Select(value => value.Area)));
}
