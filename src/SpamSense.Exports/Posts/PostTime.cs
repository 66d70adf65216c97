using System.Globalization;

namespace SpamSense.Exports.Posts;

/// <summary>Reads the time of a post as exports write it.</summary>
internal static class PostTime
{
    private const string Twitter = "ddd MMM dd HH:mm:ss zzz yyyy";
    private const long LastSecond = 253_402_300_799;

    // As seconds this is the year 5138, as milliseconds 1973.
    private const long FirstMilliseconds = 100_000_000_000;

    /// <summary>A time in UTC unless the value names another zone; <see langword="null"/> for what is no time.</summary>
    public static DateTimeOffset? Parse(string value)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            var seconds = number >= FirstMilliseconds ? number / 1000 : number;
            return seconds is >= 0 and <= LastSecond ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
        }

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (value is [_, _, _, ' ', ..] && DateTimeOffset.TryParseExact(value, Twitter, CultureInfo.InvariantCulture, styles, out var tweeted))
        {
            return tweeted;
        }

        return DateTimeOffset.TryParse(value.EndsWith(" UTC", StringComparison.Ordinal) ? value[..^4] : value, CultureInfo.InvariantCulture, styles, out var time)
            ? time
            : null;
    }
}
