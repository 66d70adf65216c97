using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Gate;

/// <summary>One guarded measure.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Before">Of the old model; NaN where it was not measured.</param>
/// <param name="After">Of the new model; NaN where it was not measured.</param>
/// <param name="Change">The interval of the difference, 95 %, above 0 where the new model is better; NaN where there is none.</param>
/// <param name="IsPaired">Whether both models judged the same posts, so that what is hard for both cancels out.</param>
public sealed record GateMeasure(string Name, double Before, double After, Interval Change, bool IsPaired)
{
    /// <summary>What the interval says.</summary>
    public GateVerdict Verdict =>
        !double.IsFinite(Change.Low) || !double.IsFinite(Change.High) ? GateVerdict.NotMeasured
        : Change.High < 0 ? GateVerdict.Worse
        : Change.Low > 0 ? GateVerdict.Better
        : GateVerdict.Same;

    /// <summary>A measure of which standard errors are known.</summary>
    internal static GateMeasure Unpaired(string name, double before, double after, double standardError, bool higherIsBetter = true)
    {
        const double TwoSided95 = 1.959964;
        var change = higherIsBetter ? after - before : before - after;
        var noise = TwoSided95 * standardError;
        return new GateMeasure(name, before, after, new Interval(change - noise, change + noise), IsPaired: false);
    }

    internal static GateMeasure Missing(string name, double before, double after) => new(name, before, after, Interval.None, IsPaired: false);
}
