using System.Globalization;

namespace SpamSense.Cli.Screen;

/// <summary>The verdict on one post, for people and for programs.</summary>
internal static class Verdict
{
    public static string Sentence(Classification classification)
    {
        var purpose = classification.Orientation == Orientation.Monetization ? "to cash in" : "to connect";
        return $"{classification}: the author came {purpose}.{Environment.NewLine}";
    }

    public static string Json(Classification classification) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"orientation":"{{Name(classification.Orientation)}}","monetization_probability":{{Number(classification)}}}{{Environment.NewLine}}""");

    /// <summary>The probability of monetization with four decimals.</summary>
    public static string Number(Classification classification) => classification.MonetizationProbability.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>The orientation as it stands in every file.</summary>
    public static string Name(Orientation orientation) => orientation == Orientation.Monetization ? "monetization" : "relationship";
}
