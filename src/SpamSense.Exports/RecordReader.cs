using SpamSense.Exports.Content;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Opening;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports;

/// <summary>Reads the records of one export, one after the other, in memory that does not grow with the file.</summary>
/// <remarks>
/// The format is recognized by content: a table (CSV, TSV, JSON Lines) or the export of a platform (<see cref="ExportFormat"/>), packed or not, UTF-8
/// or (with a byte order mark) UTF-16. Records of a table keep all their columns; those of a platform have the same columns whatever the platform.
/// An instance serves one thread; <see cref="BytesRead"/> may be asked from any.
/// </remarks>
public sealed class RecordReader : IDisposable
{
    private readonly ContentSource _source;
    private readonly RecognizedExport _export;
    private IRecordReader _records;
    private IReadOnlyList<string>? _collected;
    private bool _isRead;
    private bool _readsBatches;

    private RecordReader(Stream stream, string name, RecordReaderOptions options, ISiblings siblings, long? length)
    {
        Name = name;
        _source = new ContentSource(stream, name, length);
        try
        {
            var sample = new ContentSample(_source);
            if (sample.IsBlank)
            {
                throw new ExportFormatException(
                    _source.IsCut ? $"'{name}' is a {_source.Packing} file that is cut off or damaged before its first record: fetch it again." : $"'{name}' is empty: there is nothing to read.");
            }

            _export = new ExportRecognizer(_source, sample, name, options, siblings).Recognize();
            _records = _export.Open();
            Fields = _export.FieldsOf(_records);
        }
        catch
        {
            // By now the source may have a temporary copy, which nobody else would delete.
            _source.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file, reads its beginning and finds out what it is. For zip archives and folders see <see cref="ExportFiles"/>.</summary>
    /// <param name="path">The file. Compression is recognized by content, not by name.</param>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The file is empty, in no known format, or has no column of texts.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static RecordReader Open(string path, RecordReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new RecordReaderOptions();
        options.Validate();

        // What is read comes in large pieces anyway, so a buffer of the file stream would only copy it once more.
        return Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0), path, options);
    }

    /// <summary>Reads the beginning of a stream and finds out what it holds.</summary>
    /// <param name="stream">The stream, from where it stands; it need not be seekable, and is disposed with the reader.</param>
    /// <param name="name">The name that unreadable records and messages give it, such as <c>standard input</c>.</param>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The stream is empty, in no known format, or has no column of texts.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RecordReader Open(Stream stream, string name, RecordReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        options ??= new RecordReaderOptions();
        options.Validate();
        return Open(stream, name, options, NoSiblings.Instance, length: null);
    }

    /// <summary>Reads the beginning of a stream that is one of several files.</summary>
    internal static RecordReader Open(Stream stream, string name, RecordReaderOptions options, ISiblings siblings, long? length)
    {
        try
        {
            return new RecordReader(stream, name, options, siblings, length);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The name of the input: its path, or what the caller called the stream.</summary>
    public string Name { get; }

    /// <summary>What the input was recognized as.</summary>
    public ExportFormat Export => _records.Dialect?.Format ?? _export.Export;

    /// <summary>Whether a <see cref="RecordCopier"/> writes the records as they were: those of CSV, TSV and JSON Lines, whatever platform wrote them.</summary>
    public bool CanCopy => _export.Export is ExportFormat.Csv or ExportFormat.Tsv or ExportFormat.JsonLines;

    /// <summary>The form of the records, as detected or told: JSON Lines for all that is no table in text, since its records become JSON objects.</summary>
    public RecordFormat Format => _export.Format;

    /// <summary>The delimiter of a CSV or TSV file; <see langword="null"/> for JSON Lines and for a file of one column.</summary>
    public char? Delimiter => _export.Delimiter;

    /// <summary>
    /// The columns in the order of the file, names made unique. For JSON Lines the keys of the first records, until
    /// <see cref="CollectColumns"/> has seen all of them.
    /// </summary>
    public IReadOnlyList<string> Columns => _collected ?? _records.Columns;

    /// <summary>
    /// The types of the columns that are no texts, by their names: what a writer of Parquet needs to give them back as they were. Empty for
    /// a format whose columns have no types.
    /// </summary>
    public IReadOnlyDictionary<string, ColumnType> ColumnTypes => _records.ColumnTypes;

    /// <summary>The name of the column that holds the texts.</summary>
    public string TextColumn => _records.TextColumn;

    /// <summary>What the columns say of a post beside its text.</summary>
    public PostFields Fields { get; }

    /// <summary>How many bytes of the raw (compressed) input were read so far. Starts again from 0 after <see cref="CollectColumns"/>.</summary>
    public long BytesRead => _source.BytesRead;

    /// <summary>The size of the raw (compressed) input in bytes, or <see langword="null"/> for a stream that does not know.</summary>
    public long? Length => _source.Length;

    /// <summary>Whether the bytes come from something seekable, as a file is, and not from a pipe, which cannot be read again.</summary>
    public bool IsSeekable => _source.IsSeekable;

    /// <summary>What it took so far to get bytes from the input: a disk, a network, or a program that writes into a pipe.</summary>
    public WorkTime ReadingTime => _source.ReadingTime;

    /// <summary>What it took so far to unpack, or to turn UTF-16 into UTF-8.</summary>
    public WorkTime UnpackingTime => _source.UnpackingTime;

    /// <summary>
    /// Makes <see cref="Columns"/> complete. For CSV and TSV it is already and this costs nothing; JSON Lines are read
    /// once to their end (a stream that cannot seek is kept in a temporary file). Needed only to write JSON Lines as CSV
    /// or TSV, and only before <see cref="Read"/>.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns><see cref="Columns"/>.</returns>
    /// <exception cref="InvalidOperationException"><see cref="Read"/> was called before.</exception>
    /// <exception cref="IOException">The input cannot be read, or the temporary file not written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<string> CollectColumns(CancellationToken cancellationToken = default)
    {
        ThrowIfRead();
        if (!_export.HasOpenColumns || _collected is not null)
        {
            return Columns;
        }

        _source.MakeSeekable(cancellationToken);
        _collected = JsonColumnCollector.Collect(_export.Open(), Name, cancellationToken);
        _source.Rewind();
        _records = _export.Open();
        return _collected;
    }

    /// <summary>Reads all records in the order of the file. Can be called once, and not beside <see cref="ReadBatch"/>.</summary>
    /// <param name="onUnreadable">Called, in the order of the file, for each record that is skipped.</param>
    /// <param name="cancellationToken">Stops the reading between two records, or within a damaged part of the file.</param>
    /// <returns>The readable records; the reading happens while they are enumerated.</returns>
    /// <exception cref="InvalidOperationException">The records were already read.</exception>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<ExportRecord> Read(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onUnreadable);
        ThrowIfRead();
        _isRead = true;
        return Records(onUnreadable, cancellationToken);
    }

    /// <summary>Reads the next part of the file into a batch, for those who score many records at once. One thread at a time.</summary>
    /// <param name="batch">The batch; what it held is gone. Call <see cref="RecordBatch.Parse"/> next, on any thread.</param>
    /// <param name="length">How many bytes to read, more or less; a batch holds whole records.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there may be records in the batch: <see langword="false"/> at the end of the input.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 1 or more than 1 GiB.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Read"/> was called before.</exception>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public bool ReadBatch(RecordBatch batch, int length = RecordBatch.DefaultLength, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, RecordBatch.MaxLength);
        if (!_readsBatches)
        {
            ThrowIfRead();
            _isRead = _readsBatches = true;
        }

        return Fill(batch, length, cancellationToken);
    }

    /// <summary>Whether <see cref="Limit"/> can be called: for JSON Lines in UTF-8 that are not packed and stand in a file.</summary>
    public bool CanLimit => _records is JsonLinesRecordReader && _source.IsPlain;

    /// <summary>Reads only the lines that begin within a range of bytes, so that several may read a part each. Lines are counted from the first of them.</summary>
    /// <param name="start">The first byte, counted from 0.</param>
    /// <param name="end">The byte behind the last one; <see cref="Length"/> for the end of the input.</param>
    /// <returns>Where the first of the lines begins.</returns>
    /// <exception cref="InvalidOperationException"><see cref="CanLimit"/> is false, or records were read before.</exception>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public long Limit(long start, long end)
    {
        ThrowIfRead();
        if (!CanLimit)
        {
            throw new InvalidOperationException("Only plain JSON Lines in a file can be read in parts.");
        }

        var first = _source.Limit(start, end);
        _records = _export.Open();
        return first;
    }

    /// <summary>Closes the input.</summary>
    public void Dispose()
    {
        (_records as IDisposable)?.Dispose();
        _source.Dispose();
    }

    private bool Fill(RecordBatch batch, int length, CancellationToken cancellationToken)
    {
        batch.Clear(_records.Content);
        var isFilled = _records.Read(batch, length, cancellationToken);
        batch.BytesRead = BytesRead;
        return isFilled;
    }

    private IEnumerable<ExportRecord> Records(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        // A batch is left as soon as there is a record in it, so that no record of a slow input waits for the next one.
        var batch = new RecordBatch();
        while (Fill(batch, length: 1, cancellationToken))
        {
            batch.Parse();
            var skipped = 0;
            for (var i = 0; i <= batch.Count; i++)
            {
                while (skipped < batch.Skipped.Count && batch.Skipped[skipped].Before == i)
                {
                    onUnreadable(batch.Skipped[skipped++].Record);
                }

                cancellationToken.ThrowIfCancellationRequested();
                if (i < batch.Count)
                {
                    yield return batch.Detach(i);
                }
            }
        }
    }

    private void ThrowIfRead()
    {
        if (_isRead)
        {
            throw new InvalidOperationException("The records of a reader are read once: open it again.");
        }
    }
}
