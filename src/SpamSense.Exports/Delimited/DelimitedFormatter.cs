using System.Buffers;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes scored records as CSV or TSV.</summary>
internal sealed class DelimitedFormatter : IRecordFormatter
{
    // The longest verdict takes less than half of it.
    private const int MaxScoresLength = 128;

    private readonly DelimitedRowWriter _writer;
    private readonly ScoredRow _row;
    private readonly char _delimiter;
    private (DelimitedContent? Content, bool HasSameColumns) _known;

    public DelimitedFormatter(char delimiter, IReadOnlyList<string> columns, bool isSpreadsheetSafe)
    {
        _delimiter = delimiter;
        _writer = new DelimitedRowWriter(delimiter, isSpreadsheetSafe);
        _row = new ScoredRow(columns);
    }

    public void WriteHeader(ArrayBufferWriter<byte> output)
    {
        _row.Cells.Clear();
        for (var i = 0; i < _row.Columns.Names.Count; i++)
        {
            _row.Cells.Set(i, _row.Columns.Names[i]);
        }

        _writer.Write(output, _row.Cells);
    }

    public void WriteRecord(ArrayBufferWriter<byte> output, RecordView record, Classification classification)
    {
        _row.Score.Set(classification);
        if (record.IsAsRead && record.Content is DelimitedContent content && HasSameColumns(content) && _writer.IsAlike(record))
        {
            WriteAlike(output, record.Bytes);
            return;
        }

        _row.Fill(record);
        _writer.Write(output, _row.Cells);
    }

    public void Dispose()
    {
    }

    /// <summary>Whether the verdicts only follow what the rows of an input have already.</summary>
    private bool HasSameColumns(DelimitedContent content)
    {
        if (_known.Content != content)
        {
            var isSame = content.Delimiter == _delimiter && _row.Columns.Names.SequenceEqual(content.Columns.Names.Concat(ScoreColumns.All));
            _known = (content, isSame);
        }

        return _known.HasSameColumns;
    }

    private void WriteAlike(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> row)
    {
        var target = output.GetSpan(row.Length + MaxScoresLength);
        row.CopyTo(target);
        var end = row.Length;
        for (var i = 0; i < ScoreColumns.All.Length; i++)
        {
            target[end++] = (byte)_delimiter;
            _row.Score[i].CopyTo(target[end..]);
            end += _row.Score[i].Length;
        }

        target[end++] = (byte)'\n';
        output.Advance(end);
    }
}
