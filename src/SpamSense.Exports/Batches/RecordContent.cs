using System.Buffers;
using System.Text.Json;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Batches;

/// <summary>What the records of one input are made of. Immutable: any number of threads parse and write batches with it.</summary>
internal abstract class RecordContent(string source)
{
    /// <summary>The name of the input.</summary>
    public string Source { get; } = source;

    /// <summary>Finds what the reading left to find: at the least the texts.</summary>
    public abstract void Parse(RecordBatch batch);

    /// <summary>The value of a column as <see cref="ExportRecord.GetValue"/> describes it.</summary>
    public abstract string? GetValue(RecordView record, string column);

    /// <summary>All values of a record by their columns, where that takes no longer than to look for one; null where one can be had at once.</summary>
    public virtual IReadOnlyDictionary<string, string?>? GetValues(RecordView record) => null;

    /// <summary>What to write into the cell of the text so that it reads as another text.</summary>
    public virtual string ToCell(RecordView record, string text) => text;

    /// <summary>Fills the cells that a record has values for.</summary>
    public abstract void CopyTo(RecordView record, CellRow row);

    /// <summary>Writes a record as one JSON object, the verdict with it.</summary>
    public abstract void WriteJson(RecordView record, ArrayBufferWriter<byte> output, Utf8JsonWriter writer, ScoreCells score);
}
