using System.Buffers;
using System.Buffers.Binary;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Parquet;

/// <summary>
/// Lays out scored records cell by cell, for a sink that collects columns: of each cell in the order of the columns the length of
/// its value as four bytes, <see cref="NoValue"/> for none, and the value.
/// </summary>
internal sealed class CellFormatter(IReadOnlyList<string> columns) : IRecordFormatter
{
    public const int LengthSize = sizeof(int);
    public const int NoValue = -1;

    private readonly ScoredRow _row = new(columns);

    public void WriteHeader(ArrayBufferWriter<byte> output)
    {
    }

    public void WriteRecord(ArrayBufferWriter<byte> output, RecordView record, Classification classification)
    {
        _row.Score.Set(classification);
        _row.Fill(record);
        foreach (var cell in _row.Cells.Cells)
        {
            var target = output.GetSpan(LengthSize + cell.Length);
            var length = cell.Array is null ? NoValue : FieldText.Copy(cell.Bytes, cell.State == CellState.Doubled, target[LengthSize..]);
            BinaryPrimitives.WriteInt32LittleEndian(target, length);
            output.Advance(LengthSize + Math.Max(length, 0));
        }
    }

    public void Dispose()
    {
    }
}
