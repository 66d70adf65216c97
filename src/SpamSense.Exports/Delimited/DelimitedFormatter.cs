using System.Buffers;
using System.Globalization;
using System.Text;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes CSV or TSV, with quotes only where a value needs them.</summary>
internal sealed class DelimitedFormatter : IRecordFormatter
{
    private const string FormulaStarts = "=+-@\t\r";
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly byte _delimiter;
    private readonly bool _isSpreadsheetSafe;
    private readonly SearchValues<char> _special;
    private readonly RecordColumns _columns;
    private readonly CellRow _row;
    private readonly int _orientation;
    private readonly int _probability;

    public DelimitedFormatter(char delimiter, IReadOnlyList<string> columns, bool isSpreadsheetSafe)
    {
        _delimiter = (byte)delimiter;
        _isSpreadsheetSafe = isSpreadsheetSafe;

        // A byte order mark at the beginning of a file would be lost, so a value that has one is quoted too.
        _special = SearchValues.Create([delimiter, '"', '\r', '\n', '\uFEFF']);
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

        WriteRow(output);
    }

    public void WriteRecord(IBufferWriter<byte> output, ExportRecord record, Score score)
    {
        _row.Clear();
        record.CopyTo(_row);
        _row.Set(_orientation, score.Orientation);
        _row.Set(_probability, score.Probability);
        WriteRow(output);
    }

    private void WriteRow(IBufferWriter<byte> output)
    {
        for (var i = 0; i < _row.Count; i++)
        {
            if (i > 0)
            {
                output.Write([_delimiter]);
            }

            WriteCell(output, _row[i]);
        }

        output.Write("\n"u8);
    }

    private void WriteCell(IBufferWriter<byte> output, ReadOnlySpan<char> value)
    {
        var isFormula = _isSpreadsheetSafe && IsFormula(value);
        var isQuoted = value.IndexOfAny(_special) >= 0;
        if (isQuoted)
        {
            output.Write("\""u8);
        }

        if (isFormula)
        {
            output.Write("'"u8);
        }

        while (isQuoted && value.IndexOf('"') is var quote and >= 0)
        {
            Encoding.UTF8.GetBytes(value[..(quote + 1)], output);
            output.Write("\""u8);
            value = value[(quote + 1)..];
        }

        Encoding.UTF8.GetBytes(value, output);
        if (isQuoted)
        {
            output.Write("\""u8);
        }
    }

    private static bool IsFormula(ReadOnlySpan<char> value) =>
        !value.IsEmpty
        && FormulaStarts.Contains(value[0], StringComparison.Ordinal)
        && !decimal.TryParse(value, PlainNumber, CultureInfo.InvariantCulture, out _);
}
