using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation.Surface;

/// <summary>
/// Asks whether a collection gives its labels away by what can be counted without reading: a logistic regression over such counts,
/// cross-validated. Neighbours are often pairs or threads, so blocks of them are held out together.
/// </summary>
public static class SurfaceEvaluator
{
    /// <summary>How many folds there are.</summary>
    public const int Folds = 5;

    /// <summary>How many consecutive posts of a source stay in one fold.</summary>
    public const int BlockLength = 20;

    /// <summary>A post with fewer characters (UTF-16 units) is short.</summary>
    public const int ShortLength = 80;

    /// <summary>Measures each source by itself, and all posts together.</summary>
    /// <param name="posts">The posts, those of a source in their order.</param>
    /// <param name="cancellationToken">Stops between two sources.</param>
    /// <exception cref="ArgumentException">There is no post.</exception>
    public static SurfaceReport Measure(IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posts);
        if (posts.Count == 0)
        {
            throw new ArgumentException("There is no post to measure.", nameof(posts));
        }

        var sources = posts.GroupBy(post => post.Source).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Posts: PlacesOf(group))).ToList();
        var results = new List<SurfaceResult>();
        foreach (var (source, placed) in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Measure(source, placed));
        }

        return new SurfaceReport(results, Measure(null, [.. sources.SelectMany(source => source.Posts)]));
    }

    private static List<PlacedPost> PlacesOf(IEnumerable<LabelledPost> posts) =>
        [.. posts.Select((post, i) => new PlacedPost(
            new SurfaceRow { Features = SurfaceFeatures.Of(post.Text), Label = post.IsMonetization }, post.Text.Length < ShortLength, i / BlockLength % Folds))];

    private static SurfaceResult Measure(string? source, List<PlacedPost> posts) => new(
        source,
        posts.Count,
        AreaOf(posts),
        posts.Count(post => post.IsShort) / (double)posts.Count);

    private static double AreaOf(List<PlacedPost> posts)
    {
        var areas = new List<(double Area, int Posts)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var training = posts.Where(post => post.Fold != fold).Select(post => post.Row).ToList();
            var held = posts.Where(post => post.Fold == fold).Select(post => post.Row).ToList();
            if (!HasBothLabels(training) || !HasBothLabels(held))
            {
                return double.NaN;
            }

            areas.Add((RocCurve.Area(held.Zip(Score(training, held), (row, score) => ((double)score, row.Label))), held.Count));
        }

        // Scores of different models do not share a scale, so areas are averaged and not drawn over all folds at once.
        return areas.Sum(fold => fold.Area * fold.Posts) / areas.Sum(fold => fold.Posts);
    }

    private static bool HasBothLabels(List<SurfaceRow> rows) => rows.Any(row => row.Label) && !rows.TrueForAll(row => row.Label);

    private static IEnumerable<float> Score(List<SurfaceRow> training, List<SurfaceRow> held)
    {
        var context = new MLContext(seed: 1);
        var pipeline = context.Transforms.NormalizeMeanVariance(nameof(SurfaceRow.Features), fixZero: false)
            .Append(context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = 1,
                NumberOfThreads = 1,
            }));
        var model = pipeline.Fit(context.Data.LoadFromEnumerable(training));
        return model.Transform(context.Data.LoadFromEnumerable(held)).GetColumn<float>("Score");
    }

    private sealed record PlacedPost(SurfaceRow Row, bool IsShort, int Fold);
}
