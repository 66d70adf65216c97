using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>One input of a run, known to be readable before anything is written.</summary>
internal sealed class ScoreInput : IDisposable
{
    private readonly string _file;
    private readonly RecordReaderOptions _options;
    private RecordReader? _reader;

    public ScoreInput(string file, RecordReaderOptions options, CancellationToken cancellationToken)
    {
        _file = file;
        _options = options;
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
    }

    public string Name { get; }

    /// <summary>What the input was recognized as.</summary>
    public ExportFormat Export { get; }

    public RecordFormat Format { get; }

    public long? Length { get; }

    /// <summary>The columns, as far as the beginning of the input shows them.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The types of the columns that are no texts.</summary>
    public IReadOnlyDictionary<string, ColumnType> ColumnTypes { get; }

    public char? Delimiter { get; }

    /// <summary>The column that holds the posts.</summary>
    public string TextColumn { get; }

    /// <summary>What the columns say of a post beside its text.</summary>
    public PostFields Fields { get; }

    public long BytesRead => _reader?.BytesRead ?? 0;

    /// <summary>The time that the input took so far to give its bytes.</summary>
    public WorkTime ReadingTime => _reader?.ReadingTime ?? default;

    /// <summary>The time that unpacking took so far.</summary>
    public WorkTime UnpackingTime => _reader?.UnpackingTime ?? default;

    public IReadOnlyList<string> CollectColumns(CancellationToken cancellationToken) => Guarded(() => Reader(cancellationToken).CollectColumns(cancellationToken));

    /// <summary>Lets go of the file until it is its turn, where that can be undone: a pipe is read only once.</summary>
    public void Rest()
    {
        if (Length is not null && _file != ScoreRequest.StandardStream)
        {
            Dispose();
        }
    }

    /// <summary>Reads the next part; false at the end of the input.</summary>
    public bool ReadBatch(RecordBatch batch, CancellationToken cancellationToken)
    {
        var reader = Reader(cancellationToken);
        return Guarded(() => reader.ReadBatch(batch, cancellationToken: cancellationToken));
    }

    public IEnumerable<ExportRecord> Records(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken) =>
        Reader(cancellationToken).Read(onUnreadable, cancellationToken);

    public void Dispose()
    {
        _reader?.Dispose();
        _reader = null;
    }

    private RecordReader Reader(CancellationToken cancellationToken) => _reader ??= Open(cancellationToken);

    private RecordReader Open(CancellationToken cancellationToken) => Guarded(() => _file == ScoreRequest.StandardStream
        ? RecordReader.Open(new StandardInput(cancellationToken), StandardInput.Name, _options)
        : RecordReader.Open(_file, _options));

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(_file, exception), exception);
        }
    }
}
