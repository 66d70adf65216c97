using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace SpamSense.Exports.Parquet;

/// <summary>The values that a column of the next row group has so far; used again for later row groups.</summary>
internal abstract class ParquetColumn(DataField field)
{
    // As in every optional column that is not nested: 1 for a value, 0 for none.
    private readonly ArrayBufferWriter<int> _levels = new();

    /// <summary>The column in the schema of the file.</summary>
    public DataField Field { get; } = field;

    protected ReadOnlyMemory<int> Levels => _levels.WrittenMemory;

    public void AppendNull() => AppendLevel(0);

    /// <summary>Adds a value in UTF-8. What a type cannot hold becomes no value.</summary>
    public void Append(ReadOnlySpan<byte> value) => AppendLevel(TryAppend(value) ? 1 : 0);

    public abstract Task WriteAsync(ParquetRowGroupWriter rowGroup);

    public virtual void Clear() => _levels.ResetWrittenCount();

    protected abstract bool TryAppend(ReadOnlySpan<byte> value);

    private void AppendLevel(int level)
    {
        _levels.GetSpan(1)[0] = level;
        _levels.Advance(1);
    }
}
