using System.Buffers;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes scored records as CSV or TSV.</summary>
internal sealed class DelimitedFormatter : IRecordFormatter
{
    private readonly DelimitedRowWriter _writer;
    private readonly RecordColumns _columns;
    private readonly CellRow _row;
    private readonly int _orientation;
    private readonly int _probability;

    public DelimitedFormatter(char delimiter, IReadOnlyList<string> columns, bool isSpreadsheetSafe)
    {
        _writer = new DelimitedRowWriter(delimiter, isSpreadsheetSafe);
        var all = new ColumnSet();
        all.UnionWith(columns);
        all.Add(ScoreColumns.Orientation);
        all.Add(ScoreColumns.MonetizationProbability);
        _columns = new RecordColumns([.. all]);
        _row = new CellRow(_columns);
        _orientation = _columns.IndexOf(ScoreColumns.Orientation);
        _probability = _columns.IndexOf(ScoreColumns.MonetizationProbability);
    }

    public void WriteHeader(IBufferWriter<byte> output)
    {
        _row.Clear();
        for (var i = 0; i < _row.Count; i++)
        {
            _row.Set(i, _columns.Names[i]);
        }

        _writer.Write(output, _row);
    }

    public void WriteRecord(IBufferWriter<byte> output, ExportRecord record, Score score)
    {
        _row.Clear();
        record.CopyTo(_row);
        _row.Set(_orientation, score.Orientation);
        _row.Set(_probability, score.Probability);
        _writer.Write(output, _row);
    }
}
