using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Gate;

/// <summary>Compares what two manifests say of sources left out of training, source by source.</summary>
internal static class LeftOutGate
{
    internal static IEnumerable<GateMeasure> Compare(ModelManifest before, ModelManifest after, IReadOnlyList<JudgedPost> judged)
    {
        yield return Mean("left out: mean kept", LeftOutMetrics.Kept, LeftOutMetrics.MeanKept, before, after, (source, kept) => Binomial(kept, source.Relationship));
        yield return Mean("left out: mean found", LeftOutMetrics.Found, LeftOutMetrics.MeanFound, before, after, (source, found) => Binomial(found, source.Monetization));
        yield return Mean("left out: mean area", LeftOutMetrics.Area, LeftOutMetrics.MeanArea, before, after, VarianceOfArea);
        yield return CalibrationError(before, after, judged);
        yield return Intents(before, after);
    }

    /// <summary>The means over the sources that both models were measured on; an old manifest may hold the mean over its own only.</summary>
    private static GateMeasure Mean(
        string name, string prefix, string meanName, ModelManifest before, ModelManifest after, Func<ModelSource, double, double> variance)
    {
        var shared = before.Sources.Join(after.Sources, source => source.Name, source => source.Name, (old, now) => (Old: old, Now: now))
            .Where(pair => before.Metrics.ContainsKey(prefix + pair.Old.Name) && after.Metrics.ContainsKey(prefix + pair.Now.Name)).ToList();
        if (shared.Count > 0)
        {
            var olds = shared.ConvertAll(pair => before.Metrics[prefix + pair.Old.Name]);
            var nows = shared.ConvertAll(pair => after.Metrics[prefix + pair.Now.Name]);
            var sum = shared.Select((pair, i) => variance(pair.Old, olds[i]) + variance(pair.Now, nows[i])).Sum();
            return GateMeasure.Unpaired(name, olds.Average(), nows.Average(), Math.Sqrt(sum) / shared.Count);
        }

        var known = after.Sources.Where(source => after.Metrics.ContainsKey(prefix + source.Name)).ToList();
        if (known.Count == 0 || !before.Metrics.TryGetValue(meanName, out var oldMean) || !after.Metrics.TryGetValue(meanName, out var mean))
        {
            return GateMeasure.Missing(name, Of(before, meanName), Of(after, meanName));
        }

        var one = Math.Sqrt(known.Sum(source => variance(source, after.Metrics[prefix + source.Name]))) / known.Count;
        return GateMeasure.Unpaired(name, oldMean, mean, Math.Sqrt(2) * one);
    }

    private static GateMeasure CalibrationError(ModelManifest before, ModelManifest after, IReadOnlyList<JudgedPost> judged)
    {
        const string Name = "left out: calibration error";
        var (old, now) = (Of(before, LeftOutMetrics.CalibrationError), Of(after, LeftOutMetrics.CalibrationError));
        return double.IsFinite(old) && double.IsFinite(now) && judged.Count > 0
            ? GateMeasure.Unpaired(Name, old, now, Math.Sqrt(2) * CalibrationNoise.Of(judged), higherIsBetter: false)
            : GateMeasure.Missing(Name, old, now);
    }

    private static GateMeasure Intents(ModelManifest before, ModelManifest after)
    {
        const string Name = "left out: macro-F1 of intents";
        var (old, now) = (Of(before, LeftOutMetrics.IntentsF1), Of(after, LeftOutMetrics.IntentsF1));
        return double.IsFinite(old) && double.IsFinite(now)
            ? GateMeasure.Unpaired(Name, old, now, Math.Sqrt(Binomial(old, OwnPosts(before)) + Binomial(now, OwnPosts(after))))
            : GateMeasure.Missing(Name, old, now);
    }

    /// <summary>An F1 varies about as a share of as many posts does.</summary>
    private static int OwnPosts(ModelManifest manifest) =>
        manifest.Sources.Where(source => SourceWeights.IsOwnCorpus(source.Name)).Sum(source => source.Relationship + source.Monetization);

    private static double Of(ModelManifest manifest, string metric) => manifest.Metrics.TryGetValue(metric, out var value) ? value : double.NaN;

    /// <summary>Agresti and Coull's variance of a share, which is not 0 where every post was right.</summary>
    private static double Binomial(double share, int posts)
    {
        const double Added = 4;
        var adjusted = ((share * posts) + (Added / 2)) / (posts + Added);
        return adjusted * (1 - adjusted) / (posts + Added);
    }

    /// <summary>Hanley and McNeil's variance of an area under the ROC curve.</summary>
    private static double VarianceOfArea(ModelSource source, double area)
    {
        var (negatives, positives) = (Math.Max(1, source.Relationship), Math.Max(1, source.Monetization));
        var bothPositive = area / (2 - area);
        var bothNegative = 2 * area * area / (1 + area);
        return ((area * (1 - area)) + ((positives - 1) * (bothPositive - (area * area))) + ((negatives - 1) * (bothNegative - (area * area))))
            / ((double)positives * negatives);
    }
}
