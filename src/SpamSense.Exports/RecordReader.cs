namespace SpamSense.Exports;

/// <summary>Reads the records of one export, one after the other, in memory that does not grow with the file.</summary>
/// <remarks>
/// The format is recognized by content: CSV, TSV or JSON Lines, plain or gzip, UTF-8 or (with a byte order mark) UTF-16.
/// An instance serves one thread; <see cref="BytesRead"/> may be asked from any.
/// </remarks>
public sealed class RecordReader : IDisposable
{
    private RecordReader()
    {
    }

    /// <summary>Opens a file, reads its beginning and finds out what it is.</summary>
    /// <param name="path">The file. Compression is recognized by content, not by name.</param>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The file is empty, in no known format, or has no column of texts.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static RecordReader Open(string path, RecordReaderOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads the beginning of a stream and finds out what it holds.</summary>
    /// <param name="stream">The stream, from where it stands; it need not be seekable, and is disposed with the reader.</param>
    /// <param name="name">The name that unreadable records and messages give it, such as <c>standard input</c>.</param>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The stream is empty, in no known format, or has no column of texts.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RecordReader Open(Stream stream, string name, RecordReaderOptions? options = null) => throw new NotImplementedException();

    /// <summary>The name of the input: its path, or what the caller called the stream.</summary>
    public string Name { get; } = "";

    /// <summary>The format that was detected, or told.</summary>
    public RecordFormat Format { get; }

    /// <summary>The delimiter of a CSV or TSV file; <see langword="null"/> for JSON Lines and for a file of one column.</summary>
    public char? Delimiter { get; }

    /// <summary>
    /// The columns in the order of the file, names made unique. For JSON Lines the keys of the first records, until
    /// <see cref="CollectColumns"/> has seen all of them.
    /// </summary>
    public IReadOnlyList<string> Columns { get; } = [];

    /// <summary>The name of the column that holds the texts.</summary>
    public string TextColumn { get; } = "";

    /// <summary>How many bytes of the raw (compressed) input were read so far. Starts again from 0 after <see cref="CollectColumns"/>.</summary>
    public long BytesRead { get; }

    /// <summary>The size of the raw (compressed) input in bytes, or <see langword="null"/> when only its end will tell.</summary>
    public long? Length { get; }

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
    public IReadOnlyList<string> CollectColumns(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Reads all records in the order of the file. Can be called once.</summary>
    /// <param name="onUnreadable">Called, in the order of the file, for each record that is skipped.</param>
    /// <param name="cancellationToken">Stops the reading between two records, or within a damaged part of the file.</param>
    /// <returns>The readable records; the reading happens while they are enumerated.</returns>
    /// <exception cref="InvalidOperationException">The records were already read.</exception>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<ExportRecord> Read(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Closes the input.</summary>
    public void Dispose()
    {
    }
}
