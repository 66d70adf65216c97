using System.Buffers;
using System.Text.Json;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports;

/// <summary>One record of an export: all that the file says about one post.</summary>
/// <remarks>A record owns its memory: it stays valid when the reader goes on or is disposed, and any thread may read it.</remarks>
public abstract class ExportRecord
{
    private protected ExportRecord(string source, long line, string text)
    {
        Source = source;
        Line = line;
        Text = text;
    }

    /// <summary>The name of the file or stream that the record was read from.</summary>
    public string Source { get; }

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The text of the post, well-formed UTF-16: what was malformed in the file reads as U+FFFD. May be empty.</summary>
    public string Text { get; }

    /// <summary>
    /// The value of a column: a cell as it stands, a JSON string without its escapes, any other JSON value as its JSON text.
    /// </summary>
    /// <param name="column">The exact name of the column.</param>
    /// <returns>The value, or <see langword="null"/> when the record has no such column (or has JSON's <c>null</c> there).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public abstract string? GetValue(string column);

    /// <summary>Fills the cells that the record has values for.</summary>
    internal abstract void CopyTo(CellRow row);

    /// <summary>Writes the record as one JSON object, the verdict with it.</summary>
    internal abstract void WriteJson(IBufferWriter<byte> output, Utf8JsonWriter writer, Score score);
}
