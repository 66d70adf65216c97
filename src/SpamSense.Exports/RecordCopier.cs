using System.Buffers;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports;

/// <summary>Writes the records of an export again, in its format and with all its columns, some of them with another text.</summary>
/// <remarks>The file appears whole, by <see cref="Complete"/>, or not at all. An instance serves one thread at a time.</remarks>
public sealed class RecordCopier : IDisposable
{
    private const int FlushLength = 64 * 1024;

    private readonly AtomicFile _file;
    private readonly DelimitedRowWriter? _rows;
    private readonly CellRow _row;
    private readonly int _textIndex;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushLength * 2);

    /// <summary>Begins a copy.</summary>
    /// <param name="path">The target; replaced by <see cref="Complete"/> when it exists.</param>
    /// <param name="format">The format of the export: UTF-8 without byte order mark, lines ended by <c>\n</c>.</param>
    /// <param name="delimiter">The delimiter of a CSV or TSV file; <see langword="null"/> means that of the format.</param>
    /// <param name="columns">The columns of a CSV or TSV file. JSON Lines do not need them.</param>
    /// <param name="textColumn">The column whose values may change.</param>
    /// <exception cref="IOException">The file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the target is one.</exception>
    public RecordCopier(string path, RecordFormat format, char? delimiter, IReadOnlyList<string> columns, string textColumn)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var all = new RecordColumns(columns);
        _row = new CellRow(all);
        _textIndex = all.IndexOf(textColumn);
        _file = new AtomicFile(path);
        if (format != RecordFormat.JsonLines)
        {
            _rows = new DelimitedRowWriter(delimiter ?? (format == RecordFormat.Tsv ? '\t' : ','), isSpreadsheetSafe: false);
            for (var i = 0; i < columns.Count; i++)
            {
                _row.Set(i, columns[i]);
            }

            _rows.Write(_buffer, _row);
        }
    }

    /// <summary>Writes one record.</summary>
    /// <param name="record">The record, from a reader of the same format.</param>
    /// <param name="text">The text to write, or <see langword="null"/> for that of the record.</param>
    /// <exception cref="IOException">The output cannot be written to: most often the disk is full.</exception>
    public void Write(ExportRecord record, string? text)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_rows is null)
        {
            ((JsonContent)record.View.Content).WriteCopy(record.View, _buffer, text);
            _buffer.Write("\n"u8);
        }
        else
        {
            _row.Clear();
            record.View.Content.CopyTo(record.View, _row);
            if (text is not null && _textIndex >= 0)
            {
                _row.Set(_textIndex, record.View.Content.ToCell(record.View, text));
            }

            _rows.Write(_buffer, _row);
        }

        if (_buffer.WrittenCount >= FlushLength)
        {
            Flush();
        }
    }

    /// <summary>Writes what is still in memory and lets the file appear under its name.</summary>
    /// <exception cref="IOException">The output cannot be written to or renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be replaced.</exception>
    public void Complete()
    {
        Flush();
        _file.Complete();
    }

    /// <summary>Ends the writing. Without <see cref="Complete"/> the temporary file is deleted and the target is as it was.</summary>
    public void Dispose() => _file.Dispose();

    private void Flush()
    {
        _file.Stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
