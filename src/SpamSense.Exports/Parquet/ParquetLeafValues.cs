using Parquet.Data;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>The values of a leaf in one row group, one after the other.</summary>
/// <remarks>
/// An entry is a value, or says by its definition level from where on in the tree there is none; its repetition level says in which list it is one
/// more element.
/// </remarks>
internal abstract class ParquetLeafValues(ParquetNode node, RawColumnData raw) : IDisposable
{
    private int _entry;
    private int _value;

    /// <summary>Whether all entries are taken.</summary>
    public bool IsAtEnd => _entry == EntryCount;

    /// <summary>The definition level of the present entry.</summary>
    public int Definition => node.MaxDefinition == 0 ? 0 : raw.DefinitionLevels[_entry];

    /// <summary>The repetition level of the present entry; 0, with which a row begins, at the end.</summary>
    public int Repetition => node.MaxRepetition == 0 || IsAtEnd ? 0 : raw.RepetitionLevels[_entry];

    protected abstract int ValueRoom { get; }

    private int EntryCount => node.MaxDefinition == 0 ? ValueRoom : raw.DefinitionLevels.Length;

    /// <summary>Checks that there is for every row what the levels promise.</summary>
    /// <exception cref="InvalidDataException">There is not.</exception>
    public void Check(long rowCount)
    {
        var rows = node.MaxRepetition == 0 ? EntryCount : raw.RepetitionLevels.Count(0);
        var isWhole = (node.MaxRepetition == 0 || raw.RepetitionLevels.Length == EntryCount && (IsAtEnd || raw.RepetitionLevels[0] == 0))
            && (node.MaxDefinition == 0 || raw.DefinitionLevels.Count(node.MaxDefinition) <= ValueRoom);
        if (rows != rowCount || !isWhole)
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>Passes over an entry that is no value.</summary>
    public void Skip() => _entry++;

    /// <summary>Writes the value of the present entry and passes over it.</summary>
    public void Write(JsonCells cells)
    {
        _entry++;
        WriteValue(cells, _value++);
    }

    /// <summary>Passes over the present entry, a text.</summary>
    public ReadOnlySpan<byte> TakeText()
    {
        _entry++;
        return this is ParquetLeafValues<ReadOnlyMemory<byte>> texts ? texts[_value++].Span : throw new InvalidDataException();
    }

    public void Dispose() => raw.Dispose();

    protected abstract void WriteValue(JsonCells cells, int index);
}
