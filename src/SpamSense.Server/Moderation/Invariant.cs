using System.Globalization;

namespace SpamSense.Server.Moderation;

/// <summary>Numbers in addresses and fields.</summary>
internal static class Invariant
{
    internal static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    internal static long? Parse(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
