using System.Buffers;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes scored records as CSV or TSV.</summary>
internal sealed class DelimitedFormatter : IRecordFormatter
{
    // The longest verdict takes less than half of it.
    private const int MaxScoresLength = 128;

    private readonly DelimitedRowWriter _writer;
    private readonly RecordColumns _columns;
    private readonly CellRow _row;
    private readonly ScoreCells _score = new();
    private readonly int[] _scores;
    private readonly char _delimiter;
    private (DelimitedContent? Content, bool HasSameColumns) _known;

    public DelimitedFormatter(char delimiter, IReadOnlyList<string> columns, bool isSpreadsheetSafe)
    {
        _delimiter = delimiter;
        _writer = new DelimitedRowWriter(delimiter, isSpreadsheetSafe);
        var all = new ColumnSet();
        all.UnionWith(columns);
        all.UnionWith(ScoreColumns.All);
        _columns = new RecordColumns([.. all]);
        _row = new CellRow(_columns);
        _scores = [.. ScoreColumns.All.Select(_columns.IndexOf)];
    }

    public void WriteHeader(ArrayBufferWriter<byte> output)
    {
        _row.Clear();
        for (var i = 0; i < _columns.Names.Count; i++)
        {
            _row.Set(i, _columns.Names[i]);
        }

        _writer.Write(output, _row);
    }

    public void WriteRecord(ArrayBufferWriter<byte> output, RecordView record, Classification classification)
    {
        _score.Set(classification);
        if (record.IsAsRead && record.Content is DelimitedContent content && HasSameColumns(content) && _writer.IsAlike(record))
        {
            WriteAlike(output, record.Bytes);
            return;
        }

        _row.Clear();
        record.Content.CopyTo(record, _row);
        for (var i = 0; i < _scores.Length; i++)
        {
            _row.Set(_scores[i], _score.Cell(i));
        }

        _writer.Write(output, _row);
    }

    public void Dispose()
    {
    }

    /// <summary>Whether the verdicts only follow what the rows of an input have already.</summary>
    private bool HasSameColumns(DelimitedContent content)
    {
        if (_known.Content != content)
        {
            var isSame = content.Delimiter == _delimiter && _columns.Names.SequenceEqual(content.Columns.Names.Concat(ScoreColumns.All));
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
            _score[i].CopyTo(target[end..]);
            end += _score[i].Length;
        }

        target[end++] = (byte)'\n';
        output.Advance(end);
    }
}
