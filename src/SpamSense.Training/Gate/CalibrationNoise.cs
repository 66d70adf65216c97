using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Gate;

/// <summary>The standard error of an expected calibration error, by the bootstrap.</summary>
internal static class CalibrationNoise
{
    internal static double Of(IReadOnlyList<JudgedPost> posts)
    {
        int[] bins = [.. posts.Select(post => Math.Min((int)(post.Probability * ReliabilityBin.Count), ReliabilityBin.Count - 1))];
        double[] errors = [.. posts.Select(post => post.Probability - (post.IsMonetization ? 1 : 0))];
        var values = new double[Bootstrap.Resamples];
        new Bootstrap(posts).Run((resample, counts) =>
        {
            Span<double> sums = stackalloc double[ReliabilityBin.Count];
            sums.Clear();
            var drawn = counts.Span;
            for (var i = 0; i < drawn.Length; i++)
            {
                sums[bins[i]] += drawn[i] * errors[i];
            }

            foreach (var sum in sums)
            {
                values[resample] += Math.Abs(sum) / posts.Count;
            }
        });
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }
}
