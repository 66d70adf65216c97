namespace SpamSense.Training.Evaluation.CrossValidation;

/// <summary>The measures of a cross-validation, every post counting the same, at a probability of 0.5.</summary>
/// <param name="Accuracy">The share of posts that are called rightly.</param>
/// <param name="AccuracyInterval">Its interval.</param>
/// <param name="Kept">The recall of relationship; NaN where there is none.</param>
/// <param name="Found">The recall of monetization; NaN where there is none.</param>
/// <param name="AreaUnderCurve">The area under the ROC curve; NaN unless both labels occur.</param>
/// <param name="Intervals">The intervals of the last three.</param>
public sealed record CrossValidatedMeasures(
    double Accuracy, Interval AccuracyInterval, double Kept, double Found, double AreaUnderCurve, SourceIntervals Intervals)
{
    internal static CrossValidatedMeasures Of(IReadOnlyList<JudgedPost> posts, double threshold)
    {
        int[] right = [.. Enumerable.Range(0, posts.Count).Where(i => posts[i].IsMonetization == posts[i].IsCalledMonetization(threshold))];
        var ranked = new RankedPosts(posts, Enumerable.Range(0, posts.Count), threshold, static _ => 1);
        var accuracies = new double[Bootstrap.Resamples];
        var measured = new (double Kept, double Found, double Area)[Bootstrap.Resamples];
        new Bootstrap(posts).Run((resample, counts) =>
        {
            var drawn = counts.Span;
            var sum = 0;
            foreach (var place in right)
            {
                sum += drawn[place];
            }

            accuracies[resample] = sum / (double)posts.Count;
            measured[resample] = ranked.Measure(drawn);
        });
        var (kept, found, area) = ranked.Measure([.. Enumerable.Repeat(1, posts.Count)]);
        return new CrossValidatedMeasures(
            right.Length / (double)posts.Count, Interval.Of(accuracies), kept, found, area,
            new SourceIntervals(Interval.Of(measured.Select(m => m.Kept)), Interval.Of(measured.Select(m => m.Found)), Interval.Of(measured.Select(m => m.Area))));
    }
}
