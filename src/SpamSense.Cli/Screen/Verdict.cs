using System.Globalization;

namespace SpamSense.Cli.Screen;

/// <summary>The verdict on one post, for people and for programs.</summary>
internal static class Verdict
{
    public static string Sentence(Classification classification)
    {
        var meaning = classification.Orientation switch
        {
            Orientation.Monetization => "the author came to cash in",
            Orientation.Undecided => "the text is in a language that the model does not know",
            _ => "the author came to connect",
        };
        return $"{classification}: {meaning}.{Environment.NewLine}";
    }

    public static string Json(Classification classification) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"orientation":"{{Name(classification.Orientation)}}","monetization_probability":{{Number(classification)}}}{{Environment.NewLine}}""");

    /// <summary>The probability of monetization with four decimals.</summary>
    public static string Number(Classification classification) => classification.MonetizationProbability.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>The orientation as it stands in every file.</summary>
    public static string Name(Orientation orientation) => orientation switch
    {
        Orientation.Monetization => "monetization",
        Orientation.Undecided => "undecided",
        _ => "relationship",
    };

    /// <summary>The probability of what the verdict says, for a person; nothing where it says nothing.</summary>
    public static string Probability(Classification classification) => classification.Orientation switch
    {
        Orientation.Monetization => Wording.Probability(classification.MonetizationProbability),
        Orientation.Undecided => "",
        _ => Wording.Probability(1 - classification.MonetizationProbability),
    };
}
