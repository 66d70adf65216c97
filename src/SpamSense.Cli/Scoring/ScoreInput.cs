using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>One input of a run, known to be readable before anything is written.</summary>
internal sealed class ScoreInput : IDisposable
{
    private readonly RecordReaderOptions _options;
    private readonly ExportFile? _export;
    private RecordReader? _reader;
    private (long Start, long End)? _bytes;
    private bool _isLimited;

    /// <param name="file">What the input was named by.</param>
    /// <param name="options">What is known better than could be detected.</param>
    /// <param name="cancellationToken">Stops the reading of standard input.</param>
    /// <param name="export">Which of the exports that the name leads to; <see langword="null"/> for a name that leads to itself.</param>
    public ScoreInput(string file, RecordReaderOptions options, CancellationToken cancellationToken, ExportFile? export = null)
    {
        (File, _options, _export) = (file, options, export);
        _reader = Open(cancellationToken);
        Name = _reader.Name;
        Export = _reader.Export;
        Format = _reader.Format;
        Length = _reader.Length;
        Columns = _reader.Columns;
        ColumnTypes = _reader.ColumnTypes;
        TextColumn = _reader.TextColumn;
        Delimiter = _reader.Delimiter;
        Fields = _reader.Fields;
        CanLimit = _reader.CanLimit;
        CanCopy = _reader.CanCopy;
        CanReopen = _reader.IsSeekable || (export is not null && export.Name != export.Path);
    }

    /// <summary>What the input was named by.</summary>
    public string File { get; }

    /// <summary>How messages call it: what it was named by, or that and its name in the archive or folder.</summary>
    public string Name { get; }

    /// <summary>What the input was recognized as.</summary>
    public ExportFormat Export { get; }

    /// <summary>Whether it can be written again with other texts.</summary>
    public bool CanCopy { get; }

    /// <summary>The file that its bytes are in: itself, or the archive.</summary>
    public string Place => System.IO.File.Exists(Name) ? Name : File;

    public RecordFormat Format { get; }

    /// <summary>The bytes that are read; <see langword="null"/> when only the end of the input will tell.</summary>
    public long? Length { get; private set; }

    /// <summary>The columns, as far as the beginning of the input shows them.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The types of the columns that are no texts.</summary>
    public IReadOnlyDictionary<string, ColumnType> ColumnTypes { get; }

    public char? Delimiter { get; }

    /// <summary>The column that holds the posts.</summary>
    public string TextColumn { get; }

    /// <summary>What the columns say of a post beside its text.</summary>
    public PostFields Fields { get; }

    /// <summary>Whether a part of it can be read without what stands before.</summary>
    public bool CanLimit { get; }

    /// <summary>Whether it can be read twice: a pipe cannot.</summary>
    public bool CanReopen { get; }

    /// <summary>The records to score by their places in what is read, those that cannot be read counted.</summary>
    public RecordRange Part { get; set; } = RecordRange.All;

    public long BytesRead => _reader?.BytesRead ?? 0;

    /// <summary>The time that the input took so far to give its bytes.</summary>
    public WorkTime ReadingTime => _reader?.ReadingTime ?? default;

    /// <summary>The time that unpacking took so far.</summary>
    public WorkTime UnpackingTime => _reader?.UnpackingTime ?? default;

    public IReadOnlyList<string> CollectColumns(CancellationToken cancellationToken) => Guarded(() => Reader(cancellationToken).CollectColumns(cancellationToken));

    /// <summary>Makes the lines that begin within a range of bytes all that is read.</summary>
    public void Limit(long start, long end)
    {
        _bytes = (start, end);
        Length = end - start;
    }

    /// <summary>Lets go of the file until it is its turn, where that can be undone.</summary>
    public void Rest()
    {
        if (CanReopen)
        {
            Dispose();
        }
    }

    /// <summary>Reads the next part; false at the end of the input.</summary>
    public bool ReadBatch(RecordBatch batch, CancellationToken cancellationToken)
    {
        var reader = Reader(cancellationToken);
        return Guarded(() =>
        {
            if (_bytes is { } bytes && !_isLimited)
            {
                reader.Limit(bytes.Start, bytes.End);
                _isLimited = true;
            }

            return reader.ReadBatch(batch, cancellationToken: cancellationToken);
        });
    }

    /// <summary>How many lines stand before the first that is read.</summary>
    public long CountLinesBefore(CancellationToken cancellationToken) => _bytes is not { Start: > 0 } bytes ? 0 : Guarded(() =>
    {
        long left;
        using (var reader = Open(cancellationToken))
        {
            left = reader.Limit(bytes.Start, bytes.End);
        }

        using var file = System.IO.File.OpenRead(Name);
        var buffer = new byte[RecordBatch.DefaultLength];
        var lines = 0L;
        while (left > 0 && file.Read(buffer, 0, (int)Math.Min(buffer.Length, left)) is var count and > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines += buffer.AsSpan(0, count).Count((byte)'\n');
            left -= count;
        }

        return lines;
    });

    public IEnumerable<ExportRecord> Records(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken) =>
        Reader(cancellationToken).Read(onUnreadable, cancellationToken);

    public void Dispose()
    {
        _reader?.Dispose();
        _reader = null;
        _isLimited = false;
    }

    private RecordReader Reader(CancellationToken cancellationToken) => _reader ??= Open(cancellationToken);

    private RecordReader Open(CancellationToken cancellationToken) => Guarded(() => File == ScoreRequest.StandardStream
        ? RecordReader.Open(new StandardInput(cancellationToken), StandardInput.Name, _options)
        : _export?.Open(_options) ?? RecordReader.Open(File, _options));

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(_export?.Name ?? File, exception), exception);
        }
    }
}
