using Microsoft.ML;
using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>Fits ML.NET's Platt sigmoid to scores.</summary>
internal static class ScoreCalibrator
{
    /// <summary>The calibration of a mixed stream: every source counts the same within its label, and the labels as the share says.</summary>
    internal static Calibration ForStream(IReadOnlyList<LeftOutScore> scores, TrainingOptions options) =>
        MlNetModel.CalibrationOf(FitForStream(new MLContext(options.Seed), scores, options));

    /// <summary>The same as a step of a pipeline.</summary>
    internal static ITransformer FitForStream(MLContext context, IReadOnlyList<LeftOutScore> scores, TrainingOptions options) =>
        Fit(context, scores, SourceWeights.OfScores(scores, options.RelationshipShare));

    /// <summary>The calibration of just these posts: every one counts the same.</summary>
    internal static Calibration ForThese(IReadOnlyList<LeftOutScore> scores, TrainingOptions options) =>
        MlNetModel.CalibrationOf(Fit(new MLContext(options.Seed), scores, [.. Enumerable.Repeat(1f, scores.Count)]));

    /// <summary>A calibration that is known, as a step of a pipeline.</summary>
    internal static ITransformer Of(MLContext context, Calibration calibration) =>
        context.BinaryClassification.Calibrators.Platt(calibration.Slope, calibration.Offset).Fit(context.Data.LoadFromEnumerable([new Row()]));

    private static ITransformer Fit(MLContext context, IReadOnlyList<LeftOutScore> scores, float[] weights)
    {
        var data = context.Data.LoadFromEnumerable(scores.Select((score, i) => new Row { Label = score.IsMonetization, Score = score.Score, Weight = weights[i] }));
        return context.BinaryClassification.Calibrators.Platt(exampleWeightColumnName: nameof(Row.Weight)).Fit(data);
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Score { get; set; }

        public float Weight { get; set; }
    }
}
