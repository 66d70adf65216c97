using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace SpamSense.Exports.Parquet;

/// <summary>A column of values that have a fixed length.</summary>
internal sealed class ParquetValueColumn<T>(DataField field, ParquetValueParser<T> tryParse) : ParquetColumn(field)
    where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new();

    public override Task WriteAsync(ParquetRowGroupWriter rowGroup) =>
        rowGroup.WriteAllPartsAsync(Field, _values.WrittenMemory, Levels, repetitionLevels: null, CancellationToken.None);

    public override void Clear()
    {
        base.Clear();
        _values.ResetWrittenCount();
    }

    protected override bool TryAppend(ReadOnlySpan<byte> value)
    {
        if (!tryParse(value, out var parsed))
        {
            return false;
        }

        _values.GetSpan(1)[0] = parsed;
        _values.Advance(1);
        return true;
    }
}
