namespace SpamSense.Cli.Sql.Results;

/// <summary>A statement that has no result.</summary>
/// <param name="Count">How many rows of a table, or of a file, it changed.</param>
internal sealed record ChangedRows(long Count) : QueryOutcome(Count);
