using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Parquet;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports;

/// <summary>Writes records with all their columns, and with the verdict on each in the four columns of <see cref="ScoreColumns"/>.</summary>
/// <remarks>
/// A file appears whole or not at all: it is written beside its target under the name <c>target.tmp-processId</c>, flushed
/// to the disk and renamed by <see cref="Complete"/>. A column of the input that already has one of these names is
/// replaced where it stands, so that scoring a scored file changes nothing. An instance serves one thread at a time, but for
/// <see cref="Format"/>, which any number may call.
/// </remarks>
public sealed class RecordWriter : IDisposable
{
    private const int FlushLength = 64 * 1024;

    private readonly AtomicFile? _file;
    private readonly IRecordSink _sink;
    private readonly Func<IRecordFormatter> _createFormatter;
    private readonly ConcurrentBag<IRecordFormatter> _formatters = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushLength * 2);
    private State _state;

    private RecordWriter(IRecordSink sink, AtomicFile? file, Func<IRecordFormatter> createFormatter, RecordWriterOptions? options)
    {
        (_sink, _file, _createFormatter) = (sink, file, createFormatter);
        if (options is { WritesHeader: false })
        {
            return;
        }

        var formatter = Rent();
        formatter.WriteHeader(_buffer);
        _formatters.Add(formatter);
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
    /// <param name="format">The format to write. What is text is UTF-8 without byte order mark, lines ended by <c>\n</c>.</param>
    /// <param name="columns">
    /// The columns of a CSV, TSV or Parquet file: those of the reader, or a <see cref="ColumnSet"/> of several. JSON Lines do not
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
        try
        {
            return new RecordWriter(Sink(file.Stream, format, columns, options), file, formatter, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Begins to write to a stream, such as standard output.</summary>
    /// <param name="stream">The stream. It is flushed by <see cref="Complete"/> and never disposed.</param>
    /// <param name="format">The format to write. What is text is UTF-8 without byte order mark, lines ended by <c>\n</c>.</param>
    /// <param name="columns">The columns of a CSV, TSV or Parquet file, as for a file.</param>
    /// <param name="options">How to write, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The format does not exist.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static RecordWriter Create(Stream stream, RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new RecordWriter(Sink(stream, format, columns, options), file: null, Formatter(format, columns, options), options);
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
        _state = State.Failed;
        var formatter = Rent();
        formatter.WriteRecord(_buffer, record.View, classification);
        _formatters.Add(formatter);
        if (_buffer.WrittenCount >= FlushLength)
        {
            Flush();
        }

        _state = State.Open;
        Count++;
    }

    /// <summary>Puts the records of a batch into the form in which they are written. Any number of threads may do that at once.</summary>
    /// <param name="batch">The batch, parsed.</param>
    /// <param name="classifications">The verdicts on its texts, in their order.</param>
    /// <param name="output">Gets the bytes for <see cref="Write(ReadOnlySpan{byte}, int)"/>.</param>
    /// <exception cref="ArgumentException">There are fewer verdicts than records.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not within 0 to 1.</exception>
    /// <exception cref="ExportFormatException">A record has a column that the writer was not told of, and that would be lost.</exception>
    public void Format(RecordBatch batch, ReadOnlySpan<Classification> classifications, ArrayBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(output);
        if (classifications.Length < batch.Count)
        {
            throw new ArgumentException($"There are {classifications.Length} verdicts on {batch.Count} records.", nameof(classifications));
        }

        var formatter = Rent();
        for (var i = 0; i < batch.Count; i++)
        {
            formatter.WriteRecord(output, batch.View(i), classifications[i]);
        }

        _formatters.Add(formatter);
    }

    /// <summary>Writes records that <see cref="Format"/> has put into their form.</summary>
    /// <param name="formatted">The bytes.</param>
    /// <param name="count">How many records they are.</param>
    /// <exception cref="InvalidOperationException">The writer is complete, or a write has failed.</exception>
    /// <exception cref="IOException">The output cannot be written to: most often the disk is full.</exception>
    public void Write(ReadOnlySpan<byte> formatted, int count)
    {
        ThrowIfNotOpen();
        _state = State.Failed;
        Flush();
        _sink.Write(formatted);
        _state = State.Open;
        Count += count;
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
        _sink.Complete();
        _file?.Complete();
        _state = State.Closed;
    }

    /// <summary>Ends the writing. Without <see cref="Complete"/> the temporary file is deleted and the target is as it was.</summary>
    public void Dispose()
    {
        _state = State.Closed;
        _sink.Dispose();
        _file?.Dispose();
        foreach (var formatter in _formatters)
        {
            formatter.Dispose();
        }
    }

    private static Func<IRecordFormatter> Formatter(RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var isSpreadsheetSafe = options is { SpreadsheetSafe: true };
        return format switch
        {
            RecordFormat.Csv => () => new DelimitedFormatter(',', columns, isSpreadsheetSafe),
            RecordFormat.Tsv => () => new DelimitedFormatter('\t', columns, isSpreadsheetSafe),
            RecordFormat.JsonLines => static () => new JsonLinesFormatter(),
            RecordFormat.Parquet => () => new CellFormatter(columns),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    private static IRecordSink Sink(Stream stream, RecordFormat format, IReadOnlyList<string> columns, RecordWriterOptions? options) =>
        format == RecordFormat.Parquet ? ParquetSink(stream, columns, options ?? new RecordWriterOptions()) : new StreamSink(stream);

    // Never part of another method, because the library is loaded by the first method that names it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ParquetSink ParquetSink(Stream stream, IReadOnlyList<string> columns, RecordWriterOptions options) =>
        new(stream, new ScoredRow(columns).Columns.Names, options.ColumnTypes);

    private IRecordFormatter Rent() => _formatters.TryTake(out var formatter) ? formatter : _createFormatter();

    private void Flush()
    {
        _sink.Write(_buffer.WrittenSpan);
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
