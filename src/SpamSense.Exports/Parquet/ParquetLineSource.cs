using System.Globalization;
using SpamSense.Exports.Content;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>The rows of a Parquet file, each as one JSON object. The memory is that of one row group.</summary>
internal sealed class ParquetLineSource : ILineSource
{
    private readonly ContentSource _source;
    private readonly string _name;
    private readonly Stream _stream;
    private readonly ParquetTable _table;
    private readonly JsonCells _cells;
    private ParquetRows? _rows;
    private int _rowGroup = -1;
    private long _rowsLeft;
    private long _row;
    private bool _hasToldLeftOut;

    /// <param name="source">The content.</param>
    /// <param name="name">The name of the input.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="ExportFormatException">The content is no Parquet file.</exception>
    public ParquetLineSource(ContentSource source, string name, RecordReaderOptions options)
    {
        (_source, _name) = (source, name);
        _stream = source.OpenWhole(CancellationToken.None);
        _table = ParquetTable.Open(_stream, name);
        _cells = new JsonCells(options.MaxRecordLength);
    }

    public IReadOnlyList<string> Columns => _table.Columns;

    public IReadOnlyDictionary<string, ColumnType> ColumnTypes => _table.ColumnTypes;

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        if (!_hasToldLeftOut && _table.LeftOut.Count > 0)
        {
            _hasToldLeftOut = true;
            Complain(lines, $"columns of a type that is not known here are left out: {string.Join(", ", _table.LeftOut.Select(static column => $"'{column}'"))}");
            return true;
        }

        while (_rowsLeft == 0)
        {
            if (++_rowGroup == _table.RowCounts.Count)
            {
                return false;
            }

            _rowsLeft = _table.RowCounts[_rowGroup];
            if (!Begin(lines, cancellationToken))
            {
                return true;
            }
        }

        WriteRow(lines);
        return true;
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _table.Dispose();
        _cells.Dispose();
    }

    private bool Begin(LineBuffer lines, CancellationToken cancellationToken)
    {
        _rows?.Dispose();
        _rows = null;
        if (_table.IsTooLarge(_rowGroup))
        {
            GiveUp(lines, "is too large for the memory that a file may take; write it again with smaller ones");
            return false;
        }

        try
        {
            _rows = _table.Read(_rowGroup, _cells, cancellationToken);
            _source.ReportPosition(_stream.Position);
            return true;
        }
        catch (InvalidDataException)
        {
            GiveUp(lines, "is damaged");
            return false;
        }
    }

    private void WriteRow(LineBuffer lines)
    {
        var start = lines.Length;
        try
        {
            _cells.Begin(lines);
            _rows!.Write();
            _cells.End();
            lines.EndLine(++_row);
            _rowsLeft--;
        }
        catch (Exception exception) when (ParquetTable.IsDamage(exception))
        {
            lines.TakeBack(start);
            GiveUp(lines, "is damaged");
        }
    }

    private void GiveUp(LineBuffer lines, string reason)
    {
        Complain(lines, string.Create(CultureInfo.InvariantCulture, $"row group {_rowGroup + 1} {reason}: {_rowsLeft:N0} rows are lost"));
        _row += _rowsLeft;
        _rowsLeft = 0;
    }

    private void Complain(LineBuffer lines, string reason) => lines.Complain(new UnreadableRecord(_name, _row + 1, reason));
}
