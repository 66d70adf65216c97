using System.Globalization;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>How figures and texts look in the card.</summary>
internal static class CardText
{
    internal static string Measure(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "";

    /// <summary>A measure with its interval: <c>0.912 (.880–.940)</c>.</summary>
    internal static string Measure(double value, Interval interval) => double.IsFinite(interval.Low)
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000} ({interval.Low:.000}\u2013{interval.High:.000})")
        : Measure(value);

    /// <summary>A share in points of a hundred, with its interval.</summary>
    internal static string Points(double value, Interval interval) => !double.IsFinite(value) ? ""
        : double.IsFinite(interval.Low) ? $"{Points(value)} ({Points(interval.Low)} to {Points(interval.High)})"
        : Points(value);

    internal static string Name(Orientation orientation) => orientation == Orientation.Monetization ? "monetization" : "relationship";

    internal static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Points(double value) => (Math.Round(value * 100, 1) + 0.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
