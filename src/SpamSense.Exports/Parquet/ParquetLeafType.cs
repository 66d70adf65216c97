using Parquet.Data;
using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace SpamSense.Exports.Parquet;

/// <summary>What the numbers or bytes of a leaf mean.</summary>
/// <param name="Column">The type that a column of them has for a writer.</param>
/// <param name="IsText">Whether they are texts.</param>
/// <param name="Read">Makes the values of a row group.</param>
internal sealed record ParquetLeafType(ColumnType Column, bool IsText, Func<ParquetNode, RawColumnData, ParquetLeafValues> Read)
{
    private const int MaxDecimalDigits = 100;

    /// <summary>The type that the schema names; null for one that cannot be read.</summary>
    public static ParquetLeafType? Of(SchemaElement element) => element.Type switch
    {
        PhysicalType.BOOLEAN => Make<bool>(ColumnType.Boolean, static (cells, value) => cells.Json.WriteBooleanValue(value)),
        PhysicalType.INT32 => OfInt32(element),
        PhysicalType.INT64 => OfInt64(element),
        PhysicalType.INT96 => Make<DateTime>(ColumnType.Text, ParquetTimes.WriteTimestamp),
        PhysicalType.FLOAT => Make<float>(ColumnType.Number, static (cells, value) => cells.Number(value)),
        PhysicalType.DOUBLE => Make<double>(ColumnType.Number, static (cells, value) => cells.Number(value)),
        PhysicalType.BYTE_ARRAY => OfBytes(element),
        PhysicalType.FIXED_LEN_BYTE_ARRAY => OfFixedBytes(element),
        _ => null,
    };

    private static ParquetLeafType OfInt32(SchemaElement element) => element switch
    {
        { ConvertedType: ConvertedType.DATE } or { LogicalType.DATE: not null } => Make<int>(ColumnType.Date, ParquetTimes.WriteDate),
        { ConvertedType: ConvertedType.TIME_MILLIS } or { LogicalType.TIME: not null } =>
            Make<int>(ColumnType.Text, static (cells, value) => ParquetTimes.WriteTime(cells, value, ParquetTimes.Millis)),
        _ when DecimalScale(element) is { } scale => Make<int>(ColumnType.Text, (cells, value) => ParquetDecimals.Write(cells, value, scale)),
        { ConvertedType: ConvertedType.UINT_32 } or { LogicalType.INTEGER: { IsSigned: false, BitWidth: 32 } } =>
            Make<int>(ColumnType.WholeNumber, static (cells, value) => cells.Json.WriteNumberValue((uint)value)),
        _ => Make<int>(ColumnType.WholeNumber, static (cells, value) => cells.Json.WriteNumberValue(value)),
    };

    private static ParquetLeafType OfInt64(SchemaElement element)
    {
        if (TimestampUnit(element) is { } unit)
        {
            var isUtc = element.LogicalType?.TIMESTAMP?.IsAdjustedToUTC ?? true;
            var column = unit > ParquetTimes.Micros ? ColumnType.Text : isUtc ? ColumnType.Timestamp : ColumnType.LocalTimestamp;
            return Make<long>(column, (cells, value) => ParquetTimes.WriteTimestamp(cells, value, unit, isUtc));
        }

        if (element.ConvertedType == ConvertedType.TIME_MICROS || element.LogicalType?.TIME is not null)
        {
            var timeUnit = element.LogicalType?.TIME?.Unit?.NANOS is null ? ParquetTimes.Micros : ParquetTimes.Nanos;
            return Make<long>(ColumnType.Text, (cells, value) => ParquetTimes.WriteTime(cells, value, timeUnit));
        }

        if (DecimalScale(element) is { } scale)
        {
            return Make<long>(ColumnType.Text, (cells, value) => ParquetDecimals.Write(cells, value, scale));
        }

        return element.ConvertedType == ConvertedType.UINT_64 || element.LogicalType?.INTEGER is { IsSigned: false, BitWidth: 64 }
            ? Make<long>(ColumnType.Text, static (cells, value) => cells.Json.WriteNumberValue((ulong)value))
            : Make<long>(ColumnType.WholeNumber, static (cells, value) => cells.Json.WriteNumberValue(value));
    }

    private static ParquetLeafType OfBytes(SchemaElement element) => element switch
    {
        { ConvertedType: ConvertedType.UTF8 or ConvertedType.ENUM or ConvertedType.JSON } => Texts(),
        { LogicalType: { STRING: not null } or { ENUM: not null } or { JSON: not null } } => Texts(),
        _ when DecimalScale(element) is { } scale => Bytes((cells, value) => ParquetDecimals.Write(cells, value.Span, scale)),
        _ => Bytes(static (cells, value) => cells.Bytes(value.Span)),
    };

    private static ParquetLeafType OfFixedBytes(SchemaElement element) => element switch
    {
        { LogicalType.UUID: not null, TypeLength: 16 } => Bytes(static (cells, value) => cells.Json.WriteStringValue(new Guid(value.Span, bigEndian: true))),
        { LogicalType.FLOAT16: not null, TypeLength: sizeof(ushort) } =>
            Bytes(static (cells, value) => cells.Number((float)BitConverter.ToHalf(value.Span))) with { Column = ColumnType.Number },
        { ConvertedType: ConvertedType.INTERVAL, TypeLength: ParquetTimes.IntervalLength } => Bytes(static (cells, value) => ParquetTimes.WriteInterval(cells, value.Span)),
        _ => OfBytes(element),
    };

    private static ParquetLeafType Texts() => Bytes(static (cells, value) => cells.Text(value.Span)) with { IsText = true };

    private static ParquetLeafType Bytes(ParquetValueWriter<ReadOnlyMemory<byte>> write) => Make(ColumnType.Text, write);

    private static ParquetLeafType Make<T>(ColumnType column, ParquetValueWriter<T> write)
        where T : struct =>
        new(column, IsText: false, (node, raw) => new ParquetLeafValues<T>(node, (RawColumnData<T>)raw, write));

    private static long? TimestampUnit(SchemaElement element) => element switch
    {
        { LogicalType.TIMESTAMP.Unit.NANOS: not null } => ParquetTimes.Nanos,
        { LogicalType.TIMESTAMP.Unit.MILLIS: not null } or { ConvertedType: ConvertedType.TIMESTAMP_MILLIS } => ParquetTimes.Millis,
        { LogicalType.TIMESTAMP: not null } or { ConvertedType: ConvertedType.TIMESTAMP_MICROS } => ParquetTimes.Micros,
        _ => null,
    };

    private static int? DecimalScale(SchemaElement element) =>
        element.ConvertedType != ConvertedType.DECIMAL && element.LogicalType?.DECIMAL is null ? null
        : (element.LogicalType?.DECIMAL?.Scale ?? element.Scale ?? 0) is var scale and >= 0 and <= MaxDecimalDigits ? scale
        : null;
}
