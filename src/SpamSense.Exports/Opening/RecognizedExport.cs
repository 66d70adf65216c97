namespace SpamSense.Exports.Opening;

/// <summary>What a content turned out to be.</summary>
/// <param name="Export">What it is.</param>
/// <param name="Format">The form of its records.</param>
/// <param name="Delimiter">What stands between the values of a table in text; null for all else and for a table of one column.</param>
/// <param name="HasOpenColumns">Whether a record may have columns that the first ones do not show.</param>
/// <param name="Open">Begins to read the records, from where the content stands.</param>
internal sealed record RecognizedExport(ExportFormat Export, RecordFormat Format, char? Delimiter, bool HasOpenColumns, Func<IRecordReader> Open)
{
    /// <summary>Whether the columns are those that we give to posts of platforms.</summary>
    public bool HasOurColumns { get; init; }

    /// <summary>What the columns of a first reader mean.</summary>
    public PostFields FieldsOf(IRecordReader records) => new(records.Columns, records.TextColumn, records.Dialect, HasOurColumns, records.FirstRows);
}
