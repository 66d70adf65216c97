using System.Buffers.Binary;
using System.Globalization;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>Writes times as ISO 8601 has them. A time beyond the years 1 to 9999 is written as the number that it is.</summary>
internal static class ParquetTimes
{
    /// <summary>The parts of a second that a unit is, and so the names of the units.</summary>
    public const long Millis = 1_000;

    public const long Micros = 1_000_000;

    public const long Nanos = 1_000_000_000;

    public const int IntervalLength = 12;

    private const int LongestTime = 40;
    private const long SecondsPerDay = 86_400;
    private const long FirstSecond = -62_135_596_800;
    private const long LastSecond = 253_402_300_799;

    public static void WriteTimestamp(JsonCells cells, DateTime value) =>
        cells.Json.WriteStringValue(value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public static void WriteTimestamp(JsonCells cells, long value, long unit, bool isUtc)
    {
        var (seconds, rest) = Divide(value, unit);
        if (seconds is < FirstSecond or > LastSecond)
        {
            cells.Json.WriteNumberValue(value);
            return;
        }

        Span<byte> target = stackalloc byte[LongestTime];
        DateTime.UnixEpoch.AddSeconds(seconds).TryFormat(target, out var length, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        length += WriteFraction(target[length..], rest, unit);
        if (isUtc)
        {
            target[length++] = (byte)'Z';
        }

        cells.Json.WriteStringValue(target[..length]);
    }

    public static void WriteTime(JsonCells cells, long value, long unit)
    {
        var (seconds, rest) = Divide(value, unit);
        if (seconds is < 0 or >= SecondsPerDay)
        {
            cells.Json.WriteNumberValue(value);
            return;
        }

        Span<byte> target = stackalloc byte[LongestTime];
        TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(seconds)).TryFormat(target, out var length, "HH:mm:ss", CultureInfo.InvariantCulture);
        length += WriteFraction(target[length..], rest, unit);
        cells.Json.WriteStringValue(target[..length]);
    }

    public static void WriteDate(JsonCells cells, int days)
    {
        if (days is < (int)(FirstSecond / SecondsPerDay) or > (int)(LastSecond / SecondsPerDay))
        {
            cells.Json.WriteNumberValue(days);
            return;
        }

        cells.Json.WriteStringValue(DateTime.UnixEpoch.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes months, days and milliseconds as a duration.</summary>
    public static void WriteInterval(JsonCells cells, ReadOnlySpan<byte> value)
    {
        var months = BinaryPrimitives.ReadUInt32LittleEndian(value);
        var days = BinaryPrimitives.ReadUInt32LittleEndian(value[sizeof(uint)..]);
        var seconds = BinaryPrimitives.ReadUInt32LittleEndian(value[(2 * sizeof(uint))..]) / (decimal)Millis;
        cells.Json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"P{months}M{days}DT{seconds:0.###}S"));
    }

    private static (long Seconds, long Parts) Divide(long value, long unit)
    {
        var (seconds, rest) = Math.DivRem(value, unit);
        return rest < 0 ? (seconds - 1, rest + unit) : (seconds, rest);
    }

    /// <summary>Writes a point and the digits behind it, without zeros at the end; nothing for a whole second.</summary>
    private static int WriteFraction(Span<byte> target, long rest, long unit)
    {
        var length = 0;
        for (; rest > 0; length++)
        {
            target[length] = (byte)(length == 0 ? '.' : '0' + (rest / unit));
            rest = rest % unit * 10;
        }

        return length;
    }
}
