namespace SpamSense.Exports;

/// <summary>What the caller of a <see cref="RecordReader"/> knows better than its detection, and the limit of a record.</summary>
public sealed record RecordReaderOptions
{
    /// <summary>The default of <see cref="MaxRecordLength"/>: 1,048,576 UTF-16 units.</summary>
    public const int DefaultMaxRecordLength = 1_048_576;

    /// <summary>The highest <see cref="MaxRecordLength"/>: 268,435,456 UTF-16 units.</summary>
    public const int HighestMaxRecordLength = 268_435_456;

    /// <summary>The column that holds the text, in any case; <see langword="null"/>, the default, finds it by name and content.</summary>
    public string? TextColumn { get; init; }

    /// <summary>
    /// The table of an SQLite database, in any case; <see langword="null"/>, the default, finds it by names. A view is read only when it is told.
    /// Not for other formats.
    /// </summary>
    public string? Table { get; init; }

    /// <summary>A query in SQLite's language whose rows are read instead of a table's; nothing in it can change the database. Not for other formats.</summary>
    public string? Query { get; init; }

    /// <summary>The format; <see langword="null"/>, the default, detects it from the content. The name of a file is never asked.</summary>
    public RecordFormat? Format { get; init; }

    /// <summary>
    /// The character between two values of a CSV or TSV file; <see langword="null"/>, the default, detects it.
    /// Not a quote, not a line end.
    /// </summary>
    public char? Delimiter { get; init; }

    /// <summary>
    /// The longest record that is read, in UTF-16 units without its line end (1 to <see cref="HighestMaxRecordLength"/>).
    /// A longer one is unreadable. The memory of a reader is a small multiple of this, whatever the size of the file.
    /// </summary>
    public int MaxRecordLength { get; init; } = DefaultMaxRecordLength;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRecordLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRecordLength, HighestMaxRecordLength);
        if (Table is not null && Query is not null)
        {
            throw new ArgumentException("A database is read by its table or by a query, not by both.", nameof(Query));
        }

        if (Delimiter is '"' or '\r' or '\n')
        {
            throw new ArgumentOutOfRangeException(nameof(Delimiter), "A delimiter is neither a quote nor a line end.");
        }

        if (Format is { } format && !Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(Format), format, "There is no such format.");
        }
    }
}
