using System.Security.Cryptography;
using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Evaluation.CrossValidation;
using SpamSense.Training.Gate;
using SpamSense.Training.Intents;
using SpamSense.Training.Languages;

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
        var rows = TrainingRows.Of(chosen, options, cancellationToken);

        var attacks = new LeftOutAttacks(chosen);
        var leftOut = new LeaveOneSourceOut(options, rows).Run(sources, progress, cancellationToken, attacks.Visit);
        var context = new MLContext(options.Seed);
        var trainer = new PipelineTrainer(context, options);
        var vocabulary = Vocabulary.Select(rows, options.MinSources);
        var model = trainer.Calibrate(trainer.Fit(rows, vocabulary), leftOut);
        cancellationToken.ThrowIfCancellationRequested();

        var bytes = ModelArchive.Save(context, model, trainer.Load(rows).Schema);
        var calibration = MlNetModel.CalibrationOf(model);
        List<JudgedPost> judged = [.. leftOut.Select(score => score.Judge(calibration))];
        var report = EvaluationReport.Of(judged, SpamClassifierOptions.DefaultMonetizationThreshold);
        var mistakes = Mistakes.Pick(chosen, judged, report.Threshold);
        var trained = new TrainedModel(bytes, Describe(bytes, chosen, vocabulary, report, options), report, mistakes, options)
        {
            Judged = judged,
            Attacks = attacks.Measure(calibration, report.Threshold),
            CrossValidations = SourceCrossValidator.MeasureAll(rows, options, calibration, progress, cancellationToken),
        };
        trained = WithIntents(trained, rows, vocabulary, progress, cancellationToken);
        if (LanguageTrainer.Train(posts, options, progress, cancellationToken) is { } languages)
        {
            trained = trained.With(ModelFolder.LanguagesName, languages.Zip) with { Languages = languages };
        }

        return trained.Freeze();
    }

    /// <summary>Adds the model of the intents, where the posts say enough of theirs.</summary>
    private static TrainedModel WithIntents(
        TrainedModel model, List<TrainingRow> rows, Vocabulary vocabulary, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        if (!IntentData.IsEnough(rows))
        {
            return model;
        }

        var report = new IntentEvaluation(model.Options, rows, vocabulary).Run(model.Judged, progress, cancellationToken);
        var trainer = new IntentTrainer(model.Options);
        var zip = trainer.Save(trainer.Fit(rows, vocabulary));
        cancellationToken.ThrowIfCancellationRequested();
        var metrics = new SortedDictionary<string, double>(model.Manifest.Metrics.ToDictionary(), StringComparer.Ordinal);
        if (report is not null)
        {
            metrics[LeftOutMetrics.IntentsF1] = Round(report.MacroF1);
            metrics["intents.macroF1WithinOrientation"] = Round(report.MacroF1WithinOrientation);
            metrics["baseline.intents.macroF1"] = Round(report.BaselineMacroF1);
        }

        return (model with { Intents = report, Manifest = model.Manifest with { Metrics = metrics } }).With(ModelFolder.IntentsName, zip);
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
            [LeftOutMetrics.MeanArea] = Round(report.MeanAreaUnderCurve),
            [LeftOutMetrics.MeanFound] = Round(report.MeanFound),
            [LeftOutMetrics.MeanKept] = Round(report.MeanKept),
            [LeftOutMetrics.CalibrationError] = Round(report.CalibrationError),
            ["baseline.hasLink.areaUnderCurve"] = Round(report.LinkAreaUnderCurve),
        },
    };

    private static double Round(double value) => double.IsFinite(value) ? Math.Round(value, 4) : 0;
}
