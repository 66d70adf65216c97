using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation.CrossValidation;

/// <summary>
/// Cuts one source into folds and judges each by a model that knows the others, and every other source. This is what published
/// figures for a single collection mean; it says nothing of other places.
/// </summary>
/// <remarks>
/// A model that may know a source should. So the source is cut into <see cref="Parts"/> parts that each count as a source: it weighs
/// the root of that number times as much, and words that are its own enter the vocabulary.
/// </remarks>
public static class SourceCrossValidator
{
    /// <summary>In how many parts the source is cut that each count as a source.</summary>
    public const int Parts = 64;

    /// <summary>In how many folds a source is cut unless one says otherwise.</summary>
    public const int DefaultFolds = 5;

    /// <summary>Trains two models a fold: one that judges the fold, and one without a further fold, on which the first is calibrated.</summary>
    /// <param name="posts">Labelled posts of several sources.</param>
    /// <param name="options">The settings of training.</param>
    /// <param name="source">The source to cut.</param>
    /// <param name="folds">In how many folds; at least 3.</param>
    /// <param name="progress">Hears of every model.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="folds"/> is less than 3.</exception>
    /// <exception cref="InvalidDataException">The posts cannot be used for this; the message says why.</exception>
    public static CrossValidation Measure(
        IReadOnlyList<LabelledPost> posts, TrainingOptions options, string source, int folds,
        IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(source);
        var chosen = TrainingPosts.Choose(posts, options);
        var rows = TrainingRows.Of(chosen, options, cancellationToken);
        return Measure(rows, options, source, folds, MlNetModel.CalibrationOf(EmbeddedModel.MlNet.Transformer), progress, cancellationToken);
    }

    /// <summary>Measures those of the sources asked for that have enough posts of both labels.</summary>
    internal static IReadOnlyList<CrossValidation> MeasureAll(
        IReadOnlyList<TrainingRow> rows, TrainingOptions options, Calibration stream, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken) =>
        [.. options.CrossValidated.Where(source => IsEnough(rows.Where(row => row.Source == source && !row.IsDisguised).ToLookup(row => FoldOf(row, DefaultFolds)), DefaultFolds))
            .Select(source => Measure(rows, options, source, DefaultFolds, stream, progress, cancellationToken))];

    internal static CrossValidation Measure(
        IReadOnlyList<TrainingRow> rows, TrainingOptions options, string source, int folds, Calibration stream,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 3);
        var mine = rows.Where(row => row.Source == source && !row.IsDisguised).ToLookup(row => FoldOf(row, folds));
        Require(mine, source, folds);
        var others = rows.Where(row => row.Source != source).ToList();
        var held = new List<LeftOutScore>[folds];
        var inner = new List<LeftOutScore>[folds];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, 2 * folds, parallel, i =>
        {
            var fold = i / 2;
            var next = (fold + 1) % folds;
            if (i % 2 == 0)
            {
                held[fold] = Score(others, mine.Where(group => group.Key != fold), mine[fold], options);
            }
            else
            {
                inner[fold] = Score(others, mine.Where(group => group.Key != fold && group.Key != next), mine[next], options);
            }

            progress?.Report(new TrainingProgress($"cross-validating {source}", Interlocked.Increment(ref done), 2 * folds));
        });

        var own = held.Zip(inner, (scores, further) => (Scores: scores, Calibration: ScoreCalibrator.ForThese(further, options)))
            .SelectMany(fold => fold.Scores.Select(score => score.Judge(fold.Calibration))).ToList();
        var shipped = held.SelectMany(scores => scores.Select(score => score.Judge(stream))).ToList();
        return new CrossValidation(
            source, folds, own.Count(post => !post.IsMonetization), own.Count(post => post.IsMonetization),
            CrossValidatedMeasures.Of(own, SpamClassifierOptions.DefaultMonetizationThreshold),
            CrossValidatedMeasures.Of(shipped, SpamClassifierOptions.DefaultMonetizationThreshold));
    }

    /// <summary>The hash is not the one by which posts of a large source are chosen, whose lowest values alone are there.</summary>
    private static int FoldOf(TrainingRow row, int folds) => (int)(PostHash.Of($"fold {row.Id}") % (ulong)folds);

    private static void Require(ILookup<int, TrainingRow> mine, string source, int folds)
    {
        if (!IsEnough(mine, folds))
        {
            throw new InvalidDataException($"The source '{source}' cannot be cut into {folds} folds with both labels in each: name one with enough posts of both labels.");
        }
    }

    private static bool IsEnough(ILookup<int, TrainingRow> mine, int folds) =>
        mine.Count == folds && mine.All(fold => fold.Select(row => row.Label).Distinct().Count() == 2);

    private static List<LeftOutScore> Score(
        List<TrainingRow> others, IEnumerable<IGrouping<int, TrainingRow>> known, IEnumerable<TrainingRow> judged, TrainingOptions options)
    {
        List<TrainingRow> training = [.. others.Select(row => row.Copy()), .. known.SelectMany(fold => fold).Select(PartOf)];
        var context = new MLContext(options.Seed);
        var trainer = new PipelineTrainer(context, options);
        var model = trainer.Fit(training, Vocabulary.Select(training, options.MinSources));
        var left = judged.ToList();
        var scores = model.Transform(trainer.Load(left)).GetColumn<float>("Score");
        return [.. left.Zip(scores, (row, score) => new LeftOutScore(row.Id, row.Source, row.Label, score, ModelEvaluator.HasLink(row)))];
    }

    private static TrainingRow PartOf(TrainingRow row)
    {
        var part = row.Copy();
        part.Source = $"{row.Source} {PostHash.Of($"part {row.Id}") % Parts}";
        return part;
    }
}
