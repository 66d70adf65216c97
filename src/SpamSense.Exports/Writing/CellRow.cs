using System.Runtime.InteropServices;
using System.Text;
using SpamSense.Exports.Columns;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Writing;

/// <summary>The cells of one row of a delimited file, filled in any order; used again for every row.</summary>
internal sealed class CellRow
{
    private const int MostMembers = 1024;

    private readonly RecordColumns _columns;
    private readonly Cell[] _cells;
    private readonly Dictionary<RecordColumns, int[]> _indexes = [];
    private readonly List<(byte[]? Name, int Index)> _members = [];
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

    /// <summary>Where the member of an object stands in the row. Objects that have the same members in the same order cost least.</summary>
    /// <param name="ordinal">How many members of the object come before it.</param>
    /// <param name="name">Its name between the quotes, escapes and all.</param>
    /// <param name="source">The name of the input.</param>
    /// <exception cref="ExportFormatException">It has no place.</exception>
    public int IndexOf(int ordinal, ReadOnlySpan<byte> name, string source)
    {
        if (ordinal < _members.Count && _members[ordinal].Name is { } known && name.SequenceEqual(known))
        {
            return _members[ordinal].Index;
        }

        var index = IndexOf(JsonText.Decode(name), source);
        if (ordinal < MostMembers)
        {
            CollectionsMarshal.SetCount(_members, Math.Max(_members.Count, ordinal + 1));
            _members[ordinal] = (name.ToArray(), index);
        }

        return index;
    }

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
