using System.Globalization;
using Humanizer;

namespace SpamSense.Cli.Screen;

/// <summary>Numbers as a person would say them.</summary>
internal static class Wording
{
    public static string Posts(long count) => "post".ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Records(long count) => "record".ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Rows(long count) => "row".ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Files(long count) => "file".ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Findings(long count) => "finding".ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Share(double fraction) => string.Create(CultureInfo.InvariantCulture, $"{fraction * 100:0.0} %");

    /// <summary>A probability; one that rounds to certainty does not claim it.</summary>
    public static string Probability(double probability) => probability switch
    {
        < 0.0005 => "<0.1 %",
        >= 0.9995 => ">99.9 %",
        _ => Share(probability),
    };

    public static string Duration(TimeSpan elapsed) => elapsed.TotalSeconds switch
    {
        < 0.001 => "less than a millisecond",
        < 1 => TimeSpan.FromMilliseconds(Math.Floor(elapsed.TotalMilliseconds)).Humanize(culture: CultureInfo.InvariantCulture),
        < 10 => Seconds(elapsed),
        _ => TimeSpan.FromSeconds(Math.Round(elapsed.TotalSeconds)).Humanize(2, CultureInfo.InvariantCulture, collectionSeparator: " and "),
    };

    /// <summary>A rate with two digits that matter: <c>about 7 thousand a second</c>.</summary>
    public static string Rate(long count, TimeSpan elapsed)
    {
        var rate = TwoDigits(count / Math.Max(elapsed.TotalSeconds, 0.001));
        var (value, unit) = rate switch
        {
            >= 1e6 => (rate / 1e6, " million"),
            >= 1e3 => (rate / 1e3, " thousand"),
            _ => (rate, ""),
        };
        return string.Create(CultureInfo.InvariantCulture, $"about {value:0.##}{unit} a second");
    }

    private static string Seconds(TimeSpan elapsed)
    {
        var seconds = elapsed.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        return seconds == "1" ? "1 second" : $"{seconds} seconds";
    }

    private static double TwoDigits(double value)
    {
        if (value <= 0)
        {
            return 0;
        }

        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round(value / magnitude) * magnitude;
    }
}
