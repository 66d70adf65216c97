namespace SpamSense.Training.Evaluation;

/// <summary>A 95 % bootstrap interval.</summary>
/// <param name="Low">The lower end; NaN where there is nothing to measure.</param>
/// <param name="High">The upper end; NaN where there is nothing to measure.</param>
public readonly record struct Interval(double Low, double High)
{
    private const double Outside = 0.025;

    /// <summary>The interval of a measure that has none.</summary>
    public static Interval None { get; } = new(double.NaN, double.NaN);

    /// <summary>Cuts 2.5 % of the resampled values off at either end: the percentile method.</summary>
    /// <param name="values">A value for each resample; NaN in one means that there is no interval.</param>
    public static Interval Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 || !double.IsFinite(sorted[0]) ? None : new Interval(Quantile(sorted, Outside), Quantile(sorted, 1 - Outside));
    }

    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
