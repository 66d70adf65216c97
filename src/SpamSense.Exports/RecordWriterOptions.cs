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
    /// Whether a CSV or TSV file begins with a header. <see langword="true"/> by default; a part that others are put in front of has none.
    /// </summary>
    public bool WritesHeader { get; init; } = true;
}
