using System.Globalization;

namespace SpamSense.Exports.Posts;

/// <summary>Reads the time of a post as exports write it.</summary>
internal static class PostTime
{
    private const string CompactDate = "yyyyMMdd";
    private const string Twitter = "ddd MMM dd HH:mm:ss zzz yyyy";
    private const long LastSecond = 253_402_300_799;

    // As seconds these are the years 1973, 5138 and later; as thousandths, millionths and so on 1973 every time.
    private const double FirstSeconds = 1e8;
    private const double FirstMilliseconds = 1e11;
    private const double FirstMicroseconds = 1e14;
    private const double FirstNanoseconds = 1e17;

    /// <summary>A time in UTC unless the value names another zone; <see langword="null"/> for what is no time.</summary>
    public static DateTimeOffset? Parse(string value)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return OfNumber(number) ?? (value.Length == CompactDate.Length && DateTimeOffset.TryParseExact(
                value, CompactDate, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null);
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

    /// <summary>A moment since 1970; a number below that of any post is none, such as the 0 of a time that is not known, or a year.</summary>
    private static DateTimeOffset? OfNumber(double number)
    {
        var seconds = number switch
        {
            >= FirstNanoseconds => number / 1e9,
            >= FirstMicroseconds => number / 1e6,
            >= FirstMilliseconds => number / 1e3,
            _ => number,
        };
        return seconds is >= FirstSeconds and <= LastSecond ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
    }
}
