using System.Security.Cryptography;
using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Evaluation.CrossValidation;
using SpamSense.Training.Gate;

namespace SpamSense.Training;

/// <summary>From labelled posts to a model: reads, leaves each source out in turn, trains on all, calibrates.</summary>
public static class ModelTrainer
{
    /// <summary>Trains a model.</summary>
    /// <param name="posts">Labelled posts of at least two sources, both labels among them whichever source is left out.</param>
    /// <param name="options">The settings; the same posts and settings give the same bytes.</param>
    /// <param name="progress">Hears of every step.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <exception cref="InvalidDataException">The posts cannot train a model; the message says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TrainedModel Train(
        IReadOnlyList<LabelledPost> posts, TrainingOptions options, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(options);
        var chosen = TrainingPosts.Choose(posts, options);
        var sources = chosen.Select(post => post.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = chosen.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(TrainingRow.Of).ToList();

        var attacks = new LeftOutAttacks(chosen);
        var leftOut = new LeaveOneSourceOut(options, rows).Run(sources, progress, cancellationToken, attacks.Visit);
        var context = new MLContext(options.Seed);
        var trainer = new PipelineTrainer(context, options);
        var vocabulary = Vocabulary.Select(rows, options.MinSources);
        var model = trainer.Calibrate(trainer.Fit(rows, vocabulary), leftOut);
        cancellationToken.ThrowIfCancellationRequested();

        var bytes = ModelArchive.Save(context, model, trainer.Load(rows).Schema);
        var judged = Judge(leftOut, model);
        var report = EvaluationReport.Of(judged, SpamClassifierOptions.DefaultMonetizationThreshold);
        var mistakes = Mistakes.Pick(chosen, judged, report.Threshold);
        var calibration = MlNetModel.CalibrationOf(model);
        return new TrainedModel(bytes, Describe(bytes, chosen, vocabulary, report, options), report, mistakes, options)
        {
            Judged = judged,
            Attacks = attacks.Measure(calibration, report.Threshold),
            CrossValidations = SourceCrossValidator.MeasureAll(rows, options, calibration, progress, cancellationToken),
        };
    }

    private static List<JudgedPost> Judge(IReadOnlyList<LeftOutScore> scores, ITransformer model)
    {
        var calibration = MlNetModel.CalibrationOf(model);
        return [.. scores.Select(score => new JudgedPost(
            score.Id, score.Source, score.IsMonetization, calibration.Probability(score.Score), score.HasLink))];
    }

    private static ModelManifest Describe(byte[] bytes, IReadOnlyList<LabelledPost> posts, Vocabulary vocabulary, EvaluationReport report, TrainingOptions options) => new()
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        FeaturizerSha256 = Featurizer.Sha256,
        Seed = options.Seed,
        Ngrams = vocabulary.Ngrams.Count,
        Sources = LabelledData.Describe(posts),
        Packages = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Microsoft.ML"] = PackageVersions.Of(typeof(MLContext)),
        },
        Metrics = new SortedDictionary<string, double>(LeftOutMetrics.Of(report), StringComparer.Ordinal)
        {
            ["leftOut.areaUnderCurve"] = Round(report.AreaUnderCurve),
            ["leftOut.meanAreaUnderCurve"] = Round(report.MeanAreaUnderCurve),
            ["leftOut.meanFound"] = Round(report.MeanFound),
            ["leftOut.meanKept"] = Round(report.MeanKept),
            ["leftOut.calibrationError"] = Round(report.CalibrationError),
            ["baseline.hasLink.areaUnderCurve"] = Round(report.LinkAreaUnderCurve),
        },
    };

    private static double Round(double value) => double.IsFinite(value) ? Math.Round(value, 4) : 0;
}
