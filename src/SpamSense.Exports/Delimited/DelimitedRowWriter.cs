using System.Buffers;
using System.Globalization;
using System.Text;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Writes rows of CSV or TSV, with quotes only where a value needs them.</summary>
internal sealed class DelimitedRowWriter
{
    private const string FormulaStarts = "=+-@\t\r";
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly char _delimiter;
    private readonly bool _isSpreadsheetSafe;
    private readonly SearchValues<char> _special;

    public DelimitedRowWriter(char delimiter, bool isSpreadsheetSafe)
    {
        _delimiter = delimiter;
        _isSpreadsheetSafe = isSpreadsheetSafe;

        // A byte order mark at the beginning of a file would be lost, so a value that has one is quoted too.
        _special = SearchValues.Create([delimiter, '"', '\r', '\n', '\uFEFF']);
    }

    public void Write(IBufferWriter<byte> output, CellRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                Encoding.UTF8.GetBytes([_delimiter], output);
            }

            WriteCell(output, row[i]);
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
