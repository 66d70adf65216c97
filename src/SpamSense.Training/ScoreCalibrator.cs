using Microsoft.ML;
using Microsoft.ML.Calibrators;
using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>Fits Platt's sigmoid to scores: ML.NET's, as in a shipped model, but to be used by itself.</summary>
internal static class ScoreCalibrator
{
    /// <summary>The calibration of a mixed stream: every source counts the same within its label, and the labels as the share says.</summary>
    internal static Calibration ForStream(IReadOnlyList<LeftOutScore> scores, TrainingOptions options) =>
        Fit(scores, SourceWeights.OfScores(scores, options.RelationshipShare), options.Seed);

    /// <summary>The calibration of just these posts: every one counts the same.</summary>
    internal static Calibration ForThese(IReadOnlyList<LeftOutScore> scores, TrainingOptions options) =>
        Fit(scores, [.. Enumerable.Repeat(1f, scores.Count)], options.Seed);

    private static Calibration Fit(IReadOnlyList<LeftOutScore> scores, float[] weights, int seed)
    {
        var context = new MLContext(seed);
        var data = context.Data.LoadFromEnumerable(scores.Select((score, i) => new Row { Label = score.IsMonetization, Score = score.Score, Weight = weights[i] }));
        var fitted = context.BinaryClassification.Calibrators.Platt(exampleWeightColumnName: nameof(Row.Weight)).Fit(data);
        var calibrator = (PlattCalibrator)((ISingleFeaturePredictionTransformer<object>)fitted).Model;
        return new Calibration(calibrator.Slope, calibrator.Offset);
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Score { get; set; }

        public float Weight { get; set; }
    }
}
