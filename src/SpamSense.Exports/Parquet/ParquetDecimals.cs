using System.Globalization;
using System.Numerics;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>Writes decimal numbers with all their digits.</summary>
internal static class ParquetDecimals
{
    // 38 digits, the most that others read, take 16. Digits of a number that has very many would take very long.
    private const int MaxLength = 48;

    public static void Write(JsonCells cells, long unscaled, int scale) => WriteDigits(cells, unscaled.ToString(CultureInfo.InvariantCulture), scale);

    /// <summary>Writes the number that bytes are, the highest first.</summary>
    public static void Write(JsonCells cells, ReadOnlySpan<byte> unscaled, int scale)
    {
        if (unscaled.Length is 0 or > MaxLength)
        {
            cells.Bytes(unscaled);
            return;
        }

        WriteDigits(cells, new BigInteger(unscaled, isBigEndian: true).ToString(CultureInfo.InvariantCulture), scale);
    }

    private static void WriteDigits(JsonCells cells, string digits, int scale)
    {
        if (scale > 0)
        {
            var sign = digits[0] == '-' ? "-" : "";
            digits = digits[sign.Length..].PadLeft(scale + 1, '0');
            digits = $"{sign}{digits.AsSpan(0, digits.Length - scale)}.{digits.AsSpan(digits.Length - scale)}";
        }

        cells.Json.WriteRawValue(digits, skipInputValidation: true);
    }
}
