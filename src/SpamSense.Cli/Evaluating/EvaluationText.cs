using System.Globalization;
using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Cli.Evaluating;

/// <summary>The figures and sentences that the screen and the Markdown report share.</summary>
internal static class EvaluationText
{
    public const string Method =
        "The intervals are 95 % bootstrap intervals by the percentile method: posts are drawn again within each source and label, 1,000 times, with a fixed seed.";

    public const string Undecided =
        "Undecided is a post of either label in a language that the model does not know; it is not called monetization, so it counts as kept and never as found.";

    public const string Trained = "* The model was trained on this source: its row flatters.";

    private const int MostCharacters = 200;

    public static string Measure(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "";

    /// <summary>A measure with its interval: <c>0.912 .880–.940</c>.</summary>
    public static string Measure(double value, Interval interval) =>
        double.IsFinite(interval.Low) ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000} {interval.Low:.000}\u2013{interval.High:.000}") : Measure(value);

    /// <summary>A change of a share in points of a hundred, with its interval.</summary>
    public static string Points(double value, Interval interval)
    {
        if (!double.IsFinite(value))
        {
            return "";
        }

        return double.IsFinite(interval.Low) ? $"{Points(value)} ({Points(interval.Low)} to {Points(interval.High)})" : Points(value);
    }

    public static string Points(double value) =>
        double.IsFinite(value) ? (Math.Round(value * 100, 1) + 0.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : "";

    /// <summary>The share of verdicts that stay, cut and not rounded: one lost verdict is no hundred per cent.</summary>
    public static string Kept(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 10_000) / 100:0.00} %");

    /// <summary>The share of undecided posts in each band of lengths.</summary>
    public static IEnumerable<string> Bands(LengthBands bands) => Enumerable.Range(0, LengthBands.Count).Select(band => Measure(bands.ShareIn(band)));

    public static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A stranger's text, such that it does no harm where it is shown.</summary>
    public static string Post(string text) => VisibleText.Of(text, MostCharacters);

    public static string Reasons(WrongPost mistake) => string.Join(" \u00b7 ", mistake.Reasons.Select(static reason =>
        string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(reason.Name, 40)} {reason.LogOdds:+0.00;-0.00}")));

    /// <summary>What the comparison comes to, in a sentence for each recall that could be measured.</summary>
    public static IEnumerable<string> Sentences(ModelComparison comparison)
    {
        if (comparison.Sources.All(static source => source.ToMonetization + source.ToRelationship == 0))
        {
            yield return "No post changed sides.";
            yield break;
        }

        if (double.IsFinite(comparison.KeptChange))
        {
            yield return Change("Kept", comparison.KeptChange, comparison.KeptInterval);
        }

        if (double.IsFinite(comparison.FoundChange))
        {
            yield return Change("Found", comparison.FoundChange, comparison.FoundInterval);
        }
    }

    private static string Change(string recall, double change, Interval interval)
    {
        var isNoise = interval.Low <= 0 && interval.High >= 0;
        return $"{recall}, mean over sources: {Points(change, interval)} points{(isNoise ? ", which chance may explain" : "")}.";
    }
}
