using System.Buffers;
using System.Globalization;
using System.Text;
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
        _special = SearchValues.Create([_delimiter[0], Quote, (byte)'\r', (byte)'\n', ByteOrderMark[0]]);
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
        var isFormula = _isSpreadsheetSafe && IsFormula(value);
        var isQuoted = cell.HasDoubledQuotes || IsQuoted(value);
        var end = 0;
        if (isQuoted)
        {
            target[end++] = Quote;
        }

        if (isFormula)
        {
            target[end++] = (byte)'\'';
        }

        while (isQuoted && !cell.HasDoubledQuotes && value.IndexOf(Quote) is var quote and >= 0)
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
        for (int found; (found = value.IndexOfAny(_special)) >= 0; value = value[(found + 1)..])
        {
            // A byte order mark at the beginning of a file would be lost, so a value that has one is quoted too.
            if (value[found] is Quote or (byte)'\r' or (byte)'\n' || value[found..].StartsWith(_delimiter) || value[found..].StartsWith(ByteOrderMark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFormula(ReadOnlySpan<byte> value) =>
        !value.IsEmpty && FormulaStarts.Contains(value[0]) && !decimal.TryParse(value, PlainNumber, CultureInfo.InvariantCulture, out _);
}
