using System.Globalization;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>Numbers and dates as the page writes them.</summary>
internal static class Numbers
{
    private const string Space = "\u00A0";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Posts(long count) => $"{Count(count)}{Space}{(count == 1 ? "post" : "posts")}";

    /// <summary>Some posts, and what they do: the verb agrees with their number.</summary>
    public static string Posts(long count, string one, string several) => $"{Posts(count)} {(count == 1 ? one : several)}";

    /// <summary>A share in whole percents; one that rounds to none or to all does not claim it.</summary>
    public static string Percent(double share) => share switch
    {
        0 => $"0{Space}%",
        < 0.005 => $"<1{Space}%",
        >= 0.995 and < 1 => $">99{Space}%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}{Space}%"),
    };

    /// <summary>A share with one decimal; one that rounds to none or to all does not claim it.</summary>
    public static string Exact(double share) => share switch
    {
        > 0 and < 0.0005 => $"<0.1{Space}%",
        >= 0.9995 and < 1 => $">99.9{Space}%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0}{Space}%"),
    };

    /// <summary>A length or place for SVG.</summary>
    public static string Svg(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>The same, as a part of the width.</summary>
    public static string SvgShare(double share) => $"{Svg(share * 100)}%";

    public static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture).Replace(" ", Space, StringComparison.Ordinal);

    /// <summary>From when to when, on one day or on two.</summary>
    public static string Dates(DateTimeOffset first, DateTimeOffset last) =>
        Date(first) == Date(last) ? Date(first) : $"{Date(first)}\u2009\u2013\u2009{Date(last)}";
}
