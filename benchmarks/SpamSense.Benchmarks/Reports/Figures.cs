using System.Globalization;

namespace SpamSense.Benchmarks.Reports;

/// <summary>Figures as documents show them: as many digits as a measurement is worth.</summary>
internal static class Figures
{
    private const double Million = 1e6;
    private const double Thousand = 1e3;

    /// <summary>Two digits and whole numbers: 3.2, 47, 180, 2,500.</summary>
    public static string Ratio(double value) => value < 10 ? Invariant($"{value:0.0}") : Invariant($"{TwoDigits(value):#,0}");

    /// <summary>Two digits: 3.1 million, 480,000, 14.</summary>
    public static string Count(double value) => value >= Million
        ? Invariant($"{TwoDigits(value) / Million:#,0.##} million")
        : Invariant($"{TwoDigits(value):#,0}");

    /// <summary>Two digits in little room: 3.1 M, 480 k, 14.</summary>
    public static string Short(double value) => TwoDigits(value) switch
    {
        >= Million => Invariant($"{TwoDigits(value) / Million:#,0.##} M"),
        >= Thousand => Invariant($"{TwoDigits(value) / Thousand:#,0.##} k"),
        var small => Invariant($"{small:0.##}"),
    };

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double TwoDigits(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round(value / unit) * unit;
    }
}
