using SpamSense.Exports.Batches;

namespace SpamSense.Exports;

/// <summary>One record of an export: all that the file says about one post.</summary>
/// <remarks>A record owns its memory: it stays valid when the reader goes on or is disposed, and any thread may read it.</remarks>
public sealed class ExportRecord
{
    private readonly RecordContent _content;
    private readonly byte[] _bytes;
    private readonly FieldRange[] _fields;
    private readonly RecordTraits _traits;

    internal ExportRecord(RecordContent content, long line, string text, byte[] bytes, FieldRange[] fields, RecordTraits traits)
    {
        (_content, Line, Text) = (content, line, text);
        (_bytes, _fields, _traits) = (bytes, fields, traits);
    }

    /// <summary>The name of the file or stream that the record was read from.</summary>
    public string Source => _content.Source;

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The text of the post, well-formed UTF-16: what was malformed in the file reads as U+FFFD. May be empty.</summary>
    public string Text { get; }

    internal RecordContent Content => _content;

    /// <summary>How many bytes of memory the values of the record take, for those who keep several.</summary>
    public int ByteCount => _bytes.Length;

    internal RecordView View => new(_content, _bytes, 0, _bytes.Length, _fields, _traits);

    /// <summary>
    /// The value of a column: a cell as it stands, a JSON string without its escapes, any other JSON value as its JSON text.
    /// </summary>
    /// <param name="column">The exact name of the column.</param>
    /// <returns>The value, or <see langword="null"/> when the record has no such column (or has JSON's <c>null</c> there).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public string? GetValue(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return _content.GetValue(View, column);
    }
}
