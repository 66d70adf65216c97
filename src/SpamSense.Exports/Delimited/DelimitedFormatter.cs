using System.Buffers;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes scored records as CSV or TSV.</summary>
internal sealed class DelimitedFormatter : IRecordFormatter
{
    private readonly DelimitedRowWriter _writer;
    private readonly RecordColumns _columns;
    private readonly CellRow _row;
    private readonly ScoreCells _score = new();
    private readonly int[] _scores;

    public DelimitedFormatter(char delimiter, IReadOnlyList<string> columns, bool isSpreadsheetSafe)
    {
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
        _row.Clear();
        record.Content.CopyTo(record, _row);
        _score.Set(classification);
        for (var i = 0; i < _scores.Length; i++)
        {
            _row.Set(_scores[i], _score.Cell(i));
        }

        _writer.Write(output, _row);
    }

    public void Dispose()
    {
    }
}
