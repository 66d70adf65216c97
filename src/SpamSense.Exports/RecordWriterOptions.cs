namespace SpamSense.Exports;

/// <summary>How a <see cref="RecordWriter"/> writes.</summary>
public sealed record RecordWriterOptions
{
    /// <summary>
    /// Whether a CSV or TSV cell that a spreadsheet would take for a formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>,
    /// <c>@</c>, a tab or a carriage return, and is no plain number) gets a <c>'</c> in front, as OWASP advises against
    /// formula injection. <see langword="false"/> by default, because it changes the data. JSON Lines are never changed.
    /// </summary>
    public bool SpreadsheetSafe { get; init; }

    /// <summary>
    /// The types of columns of a Parquet file, by their names; a column that is not named holds texts, as all do by default. A value that
    /// its type cannot hold becomes none. The types that a Parquet file was read with are <see cref="RecordReader.ColumnTypes"/>.
    /// </summary>
    public IReadOnlyDictionary<string, ColumnType> ColumnTypes { get; init; } = new Dictionary<string, ColumnType>(StringComparer.Ordinal);

    /// <summary>
    /// Whether a CSV or TSV file begins with a header. <see langword="true"/> by default; a part that others are put in front of has none.
    /// </summary>
    public bool WritesHeader { get; init; } = true;
}
