using System.Globalization;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>The stamp that names a message in its channel: seconds since 1970 and six digits behind a point.</summary>
internal static class SlackTime
{
    private const int FractionLength = 6;
    private const int LongestSeconds = 11;

    public static bool IsStamp(string? value) => Parse(value) is not null;

    /// <summary>The moment, or null for what is no stamp.</summary>
    public static DateTimeOffset? Parse(string? value)
    {
        if (value?.Split('.') is not [{ Length: > 0 and <= LongestSeconds } seconds, { Length: FractionLength } fraction]
            || !long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || !long.TryParse(fraction, NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            return null;
        }

        return DateTimeOffset.FromUnixTimeSeconds(whole).AddMicroseconds(part);
    }
}
