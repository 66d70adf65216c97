using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Parquet.Schema;

namespace SpamSense.Exports.Parquet;

/// <summary>Makes the columns of a row group, of the types that were asked for.</summary>
internal static class ParquetColumns
{
    // The longest time that we write has 27 characters; what is much longer is none.
    private const int MaxTimeLength = 64;

    /// <summary>The place of a column in a schema.</summary>
    public static DataField Field(string name, ColumnType type) => type switch
    {
        ColumnType.WholeNumber => new DataField(name, typeof(long), isNullable: true),
        ColumnType.Number => new DataField(name, typeof(double), isNullable: true),
        ColumnType.Boolean => new DataField(name, typeof(bool), isNullable: true),
        ColumnType.Timestamp => Time(name, DateTimeFormat.Timestamp, isUtc: true),
        ColumnType.LocalTimestamp => Time(name, DateTimeFormat.Timestamp, isUtc: false),
        ColumnType.Date => Time(name, DateTimeFormat.Date, isUtc: false),
        _ => new DataField(name, typeof(string), isNullable: true),
    };

    /// <summary>Room for the values of a column.</summary>
    /// <param name="field">A field that <see cref="Field"/> made, in the schema of the file.</param>
    public static ParquetColumn Create(DataField field) => field switch
    {
        DateTimeDataField => new ParquetValueColumn<DateTime>(field, TryParseTime),
        _ when field.ClrType == typeof(long) => new ParquetValueColumn<long>(field, TryParseWholeNumber),
        _ when field.ClrType == typeof(double) => new ParquetValueColumn<double>(field, TryParseNumber),
        _ when field.ClrType == typeof(bool) => new ParquetValueColumn<bool>(field, TryParseBoolean),
        _ => new ParquetTextColumn(field),
    };

    private static DateTimeDataField Time(string name, DateTimeFormat format, bool isUtc) =>
        new(name, format, isAdjustedToUTC: isUtc, unit: DateTimeTimeUnit.Micros, isNullable: true);

    private static bool TryParseWholeNumber(ReadOnlySpan<byte> text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseNumber(ReadOnlySpan<byte> text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool TryParseBoolean(ReadOnlySpan<byte> text, out bool value) => Utf8Parser.TryParse(text, out value, out var used) && used == text.Length;

    private static bool TryParseTime(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        Span<char> characters = stackalloc char[MaxTimeLength];
        const DateTimeStyles styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        return text.Length <= MaxTimeLength
            && DateTime.TryParse(characters[..Encoding.UTF8.GetChars(text, characters)], CultureInfo.InvariantCulture, styles, out value);
    }
}
