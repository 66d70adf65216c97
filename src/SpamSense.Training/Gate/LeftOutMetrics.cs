using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Gate;

/// <summary>
/// The results of each source left out, as metrics of a manifest: <c>leftOut.kept.NAME</c>, <c>leftOut.found.NAME</c> and
/// <c>leftOut.area.NAME</c>. With the counts that a manifest has anyway, they say how sure they are, so that a later model can be
/// compared without training this one again.
/// </summary>
internal static class LeftOutMetrics
{
    internal const string Kept = "leftOut.kept.";
    internal const string Found = "leftOut.found.";
    internal const string Area = "leftOut.area.";
    internal const string CalibrationError = "leftOut.calibrationError";
    internal const string MeanKept = "leftOut.meanKept";
    internal const string MeanFound = "leftOut.meanFound";
    internal const string MeanArea = "leftOut.meanAreaUnderCurve";
    internal const string IntentsF1 = "intents.macroF1";

    private const int Digits = 4;

    internal static Dictionary<string, double> Of(EvaluationReport report)
    {
        var metrics = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var source in report.Sources)
        {
            Add(metrics, Kept + source.Source, source.Kept);
            Add(metrics, Found + source.Source, source.Found);
            Add(metrics, Area + source.Source, source.AreaUnderCurve);
        }

        return metrics;
    }

    private static void Add(Dictionary<string, double> metrics, string name, double value)
    {
        if (double.IsFinite(value))
        {
            metrics.Add(name, Math.Round(value, Digits));
        }
    }
}
