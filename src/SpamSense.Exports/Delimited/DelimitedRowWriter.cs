using System.Buffers;
using System.Globalization;
using System.Text;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes rows of CSV or TSV, with quotes only where a value needs them.</summary>
internal sealed class DelimitedRowWriter
{
    private const byte Quote = (byte)'"';
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly byte[] _delimiter;
    private readonly bool _isSpreadsheetSafe;
    private readonly SearchValues<byte> _special;

    public DelimitedRowWriter(char delimiter, bool isSpreadsheetSafe)
    {
        _delimiter = Encoding.UTF8.GetBytes([delimiter]);
        _isSpreadsheetSafe = isSpreadsheetSafe;
        _special = SearchValues.Create([_delimiter[0], Quote, (byte)'\r', (byte)'\n']);
    }

    private static ReadOnlySpan<byte> FormulaStarts => "=+-@\t\r"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public void Write(ArrayBufferWriter<byte> output, CellRow row)
    {
        // Every byte a quote, two quotes around, one sign in front.
        var most = 1L;
        foreach (var cell in row.Cells)
        {
            most += (cell.Length * 2L) + 3 + _delimiter.Length;
        }

        var target = output.GetSpan(checked((int)most));
        var end = 0;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i > 0)
            {
                _delimiter.CopyTo(target[end..]);
                end += _delimiter.Length;
            }

            end += WriteCell(target[end..], row.Cells[i]);
        }

        target[end++] = (byte)'\n';
        output.Advance(end);
    }

    private int WriteCell(Span<byte> target, Cell cell)
    {
        var value = cell.Bytes;
        if (cell.State == CellState.Plain)
        {
            value.CopyTo(target);
            return value.Length;
        }

        var isFormula = _isSpreadsheetSafe && IsFormula(value);
        var isQuoted = cell.State == CellState.Doubled || IsQuoted(value);
        var end = 0;
        if (isQuoted)
        {
            target[end++] = Quote;
        }

        if (isFormula)
        {
            target[end++] = (byte)'\'';
        }

        while (isQuoted && cell.State != CellState.Doubled && value.IndexOf(Quote) is var quote and >= 0)
        {
            value[..(quote + 1)].CopyTo(target[end..]);
            end += quote + 1;
            target[end++] = Quote;
            value = value[(quote + 1)..];
        }

        value.CopyTo(target[end..]);
        end += value.Length;
        if (isQuoted)
        {
            target[end++] = Quote;
        }

        return end;
    }

    private bool IsQuoted(ReadOnlySpan<byte> value)
    {
        for (var rest = value; rest.IndexOfAny(_special) is var found and >= 0; rest = rest[(found + 1)..])
        {
            if (rest[found] is Quote or (byte)'\r' or (byte)'\n' || rest[found..].StartsWith(_delimiter))
            {
                return true;
            }
        }

        // A byte order mark at the beginning of a file would be lost, so a value that has one is quoted too.
        return value.IndexOf(ByteOrderMark) >= 0;
    }

    /// <summary>Whether a row of a file with the same delimiter would be written as it stands there.</summary>
    public bool IsAlike(RecordView record)
    {
        if (_isSpreadsheetSafe)
        {
            return false;
        }

        var bytes = record.Bytes;
        foreach (ref readonly var field in record.Fields)
        {
            var value = bytes[field.Start..field.End];
            var isAlike = field.Start > 0 && bytes[field.Start - 1] == Quote
                ? field.HasDoubledQuotes || value.IndexOfAny(_special) >= 0
                : value.IndexOfAny(Quote, ByteOrderMark[0]) < 0;
            if (!isAlike)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFormula(ReadOnlySpan<byte> value) =>
        !value.IsEmpty && FormulaStarts.Contains(value[0]) && !decimal.TryParse(value, PlainNumber, CultureInfo.InvariantCulture, out _);
}
