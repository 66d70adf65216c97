using System.Buffers.Binary;
using Parquet;

namespace SpamSense.Exports.Parquet;

/// <summary>The rows of one row group, column by column; used again when they are written.</summary>
internal sealed class ParquetRowGroup(ParquetColumn[] columns)
{
    // What others write by default; a reader that works on row groups in parallel gets enough of them.
    private const int MaxRows = 50_000;
    private const long MaxLength = 16 * 1024 * 1024;

    private int _rows;
    private long _length;

    public bool IsEmpty => _rows == 0;

    /// <summary>Whether it is time to write it. That depends on the rows alone, never on how they came.</summary>
    public bool IsFull => _rows == MaxRows || _length >= MaxLength;

    /// <summary>Adds a row that <see cref="CellFormatter"/> laid out.</summary>
    /// <returns>What follows the row.</returns>
    public ReadOnlySpan<byte> Append(ReadOnlySpan<byte> rows)
    {
        foreach (var column in columns)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rows);
            rows = rows[CellFormatter.LengthSize..];
            if (length == CellFormatter.NoValue)
            {
                column.AppendNull();
                continue;
            }

            column.Append(rows[..length]);
            _length += length;
            rows = rows[length..];
        }

        _rows++;
        return rows;
    }

    public async Task WriteAsync(ParquetWriter writer)
    {
        using (var rowGroup = writer.CreateRowGroup())
        {
            foreach (var column in columns)
            {
                await column.WriteAsync(rowGroup).ConfigureAwait(false);
            }

            rowGroup.CompleteValidate();
        }

        foreach (var column in columns)
        {
            column.Clear();
        }

        (_rows, _length) = (0, 0);
    }
}
