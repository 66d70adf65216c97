using SpamSense.Exports.Columns;

namespace SpamSense.Exports.Writing;

/// <summary>The cells of one row of a delimited file, filled in any order; used again for every row.</summary>
internal sealed class CellRow
{
    private readonly RecordColumns _columns;
    private readonly Range[] _cells;
    private readonly Dictionary<RecordColumns, int[]> _indexes = [];
    private char[] _chars = new char[1024];
    private int _length;

    public CellRow(RecordColumns columns)
    {
        _columns = columns;
        _cells = new Range[columns.Names.Count];
    }

    public int Count => _cells.Length;

    public ReadOnlySpan<char> this[int index] => _chars.AsSpan(_cells[index]);

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
            indexes = input.Names.Select(name => IndexOf(name, source)).ToArray();
            _indexes.Add(input, indexes);
        }

        return indexes;
    }

    /// <summary>Where a column stands in the row.</summary>
    /// <exception cref="ExportFormatException">It has no place.</exception>
    public int IndexOf(string column, string source) => _columns.IndexOf(column) is var index and >= 0
        ? index
        : throw new ExportFormatException($"'{source}' has a column '{column}' that was not there when its columns were collected: run again when the file is complete.");

    /// <summary>Copies a value into a cell.</summary>
    public void Set(int index, ReadOnlySpan<char> value)
    {
        value.CopyTo(Reserve(value.Length));
        Commit(index, value.Length);
    }

    /// <summary>Room for a value that is about to be written.</summary>
    public Span<char> Reserve(int length)
    {
        if (_chars.Length - _length < length)
        {
            Array.Resize(ref _chars, Math.Max(_length + length, _chars.Length * 2));
        }

        return _chars.AsSpan(_length, length);
    }

    /// <summary>Makes what was written into the reserved room the value of a cell.</summary>
    public void Commit(int index, int length)
    {
        _cells[index] = _length..(_length + length);
        _length += length;
    }
}
