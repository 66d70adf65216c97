using System.Buffers;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports;

/// <summary>Writes records with all their columns, and with the verdict on each in the four columns of <see cref="ScoreColumns"/>.</summary>
/// <remarks>
/// A file appears whole or not at all: it is written beside its target under the name <c>target.tmp-processId</c>, flushed
/// to the disk and renamed by <see cref="Complete"/>. A column of the input that already has one of these names is
/// replaced where it stands, so that scoring a scored file changes nothing. An instance serves one thread at a time.
/// </remarks>
public sealed class RecordWriter : IDisposable
{
    private const int FlushLength = 64 * 1024;

    private readonly AtomicFile? _file;
    private readonly Stream _stream;
    private readonly IRecordFormatter _formatter;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushLength * 2);
    private State _state;

    private RecordWriter(Stream stream, AtomicFile? file, IRecordFormatter formatter)
    {
        (_stream, _file, _formatter) = (stream, file, formatter);
        _formatter.WriteHeader(_buffer);
    }

    private enum State
    {
        Open,
        Failed,
        Closed,
    }

    /// <summary>The number of records written so far.</summary>
    public long Count { get; private set; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The target; replaced by <see cref="Complete"/> when it exists. A device is written to directly.</param>
    /// <param name="format">The format to write: UTF-8 without byte order mark, lines ended by <c>\n</c>.</param>
    /// <param name="columns">
    /// The columns of a CSV or TSV file: those of the reader, or a <see cref="ColumnSet"/> of several. JSON Lines do not
    /// need them: a line has the columns of its record.
    /// </param>
    /// <param name="options">How to write, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or the format does not exist.</exception>
    /// <exception cref="IOException">The file cannot be created: a folder is missing, the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the target is one.</exception>
    public static RecordWriter Create(string path, RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var formatter = Formatter(format, columns, options);
        var file = new AtomicFile(path);
        return new RecordWriter(file.Stream, file, formatter);
    }

    /// <summary>Begins to write to a stream, such as standard output.</summary>
    /// <param name="stream">The stream. It is flushed by <see cref="Complete"/> and never disposed.</param>
    /// <param name="format">The format to write: UTF-8 without byte order mark, lines ended by <c>\n</c>.</param>
    /// <param name="columns">The columns of a CSV or TSV file, as for a file.</param>
    /// <param name="options">How to write, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The format does not exist.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static RecordWriter Create(Stream stream, RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new RecordWriter(stream, file: null, Formatter(format, columns, options));
    }

    /// <summary>Writes one record.</summary>
    /// <param name="record">The record, from any reader.</param>
    /// <param name="classification">The verdict on its text; the probabilities are rounded to four decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not within 0 to 1.</exception>
    /// <exception cref="ExportFormatException">The record has a column that the writer was not told of, and that would be lost.</exception>
    /// <exception cref="InvalidOperationException">The writer is complete, or a write has failed.</exception>
    /// <exception cref="IOException">The output cannot be written to: most often the disk is full.</exception>
    public void Write(ExportRecord record, Classification classification)
    {
        ArgumentNullException.ThrowIfNull(record);
        ThrowIfNotOpen();
        var score = new Score(classification, stackalloc char[Score.RoomLength]);
        _state = State.Failed;
        _formatter.WriteRecord(_buffer, record, score);
        if (_buffer.WrittenCount >= FlushLength)
        {
            Flush();
        }

        _state = State.Open;
        Count++;
    }

    /// <summary>Writes what is still in memory and lets the file appear under its name.</summary>
    /// <exception cref="InvalidOperationException">The writer is complete already, or a write has failed.</exception>
    /// <exception cref="IOException">The output cannot be written to or renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be replaced.</exception>
    public void Complete()
    {
        ThrowIfNotOpen();
        _state = State.Failed;
        Flush();
        _stream.Flush();
        _file?.Complete();
        _state = State.Closed;
    }

    /// <summary>Ends the writing. Without <see cref="Complete"/> the temporary file is deleted and the target is as it was.</summary>
    public void Dispose()
    {
        _state = State.Closed;
        _file?.Dispose();
        (_formatter as IDisposable)?.Dispose();
    }

    private static IRecordFormatter Formatter(RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var isSpreadsheetSafe = options is { SpreadsheetSafe: true };
        return format switch
        {
            RecordFormat.Csv => new DelimitedFormatter(',', columns, isSpreadsheetSafe),
            RecordFormat.Tsv => new DelimitedFormatter('\t', columns, isSpreadsheetSafe),
            RecordFormat.JsonLines => new JsonLinesFormatter(),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    private void Flush()
    {
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    private void ThrowIfNotOpen()
    {
        ObjectDisposedException.ThrowIf(_state == State.Closed, this);
        if (_state == State.Failed)
        {
            throw new InvalidOperationException("The output is incomplete, because a write has failed.");
        }
    }
}
