using System.Text;
using SpamSense.Exports.Columns;

namespace SpamSense.Exports.Writing;

/// <summary>The cells of one row of a delimited file, filled in any order; used again for every row.</summary>
internal sealed class CellRow
{
    private readonly RecordColumns _columns;
    private readonly Cell[] _cells;
    private readonly Dictionary<RecordColumns, int[]> _indexes = [];
    private byte[] _room = new byte[1024];
    private int _length;

    public CellRow(RecordColumns columns)
    {
        _columns = columns;
        _cells = new Cell[columns.Names.Count];
    }

    public ReadOnlySpan<Cell> Cells => _cells;

    public void Clear()
    {
        _cells.AsSpan().Clear();
        _length = 0;
    }

    /// <summary>Where each column of an input stands in the row.</summary>
    /// <exception cref="ExportFormatException">A column of the input has no place in the row.</exception>
    public int[] IndexesOf(RecordColumns input, string source)
    {
        if (!_indexes.TryGetValue(input, out var indexes))
        {
            indexes = FindIndexes(input, source);
            _indexes.Add(input, indexes);
        }

        return indexes;
    }

    /// <summary>Where a column stands in the row.</summary>
    /// <exception cref="ExportFormatException">It has no place.</exception>
    public int IndexOf(string column, string source) => _columns.IndexOf(column) is var index and >= 0
        ? index
        : throw new ExportFormatException($"'{source}' has a column '{column}' that was not there when its columns were collected: run again when the file is complete.");

    /// <summary>Lets a cell show what stands elsewhere, and stays there until the row is written.</summary>
    public void Set(int index, Cell cell) => _cells[index] = cell;

    /// <summary>Copies a value into a cell.</summary>
    public void Set(int index, string value) => Commit(index, Encoding.UTF8.GetBytes(value, Reserve(Encoding.UTF8.GetMaxByteCount(value.Length))));

    /// <summary>Room for a value that is about to be written.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_room.Length - _length < length)
        {
            // The cells keep the old room alive as long as they need it.
            _room = new byte[Math.Max(length, _room.Length * 2)];
            _length = 0;
        }

        return _room.AsSpan(_length, length);
    }

    /// <summary>Makes what was written into the reserved room the value of a cell.</summary>
    public void Commit(int index, int length)
    {
        _cells[index] = new Cell(_room, _length, length, CellState.Unknown);
        _length += length;
    }

    // A method of its own, because what a lambda holds is allocated where the method begins.
    private int[] FindIndexes(RecordColumns input, string source) => [.. input.Names.Select(name => IndexOf(name, source))];
}
