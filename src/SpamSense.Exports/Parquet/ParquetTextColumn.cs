using System.Buffers;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace SpamSense.Exports.Parquet;

/// <summary>A column of texts. The library takes UTF-16, so the values stand behind each other in a few large rooms.</summary>
internal sealed class ParquetTextColumn(DataField field) : ParquetColumn(field)
{
    private const int RoomLength = 64 * 1024;

    private readonly ArrayBufferWriter<ReadOnlyMemory<char>> _values = new();
    private readonly List<char[]> _rooms = [];
    private int _room;
    private int _used;

    public override Task WriteAsync(ParquetRowGroupWriter rowGroup) =>
        rowGroup.WriteAllPartsAsync(Field, _values.WrittenMemory, Levels, repetitionLevels: null, CancellationToken.None);

    public override void Clear()
    {
        base.Clear();
        _values.Clear();
        _rooms.RemoveAll(static room => room.Length > RoomLength);
        (_room, _used) = (0, 0);
    }

    protected override bool TryAppend(ReadOnlySpan<byte> value)
    {
        var room = Room(value.Length);
        var length = Encoding.UTF8.GetChars(value, room.Span);
        _used += length;
        _values.GetSpan(1)[0] = room[..length];
        _values.Advance(1);
        return true;
    }

    /// <summary>Room for so many characters: UTF-8 has never fewer bytes than UTF-16 has units.</summary>
    private Memory<char> Room(int length)
    {
        while (_room < _rooms.Count && _rooms[_room].Length - _used < length)
        {
            _room++;
            _used = 0;
        }

        if (_room == _rooms.Count)
        {
            _rooms.Add(new char[Math.Max(RoomLength, length)]);
        }

        return _rooms[_room].AsMemory(_used);
    }
}
