namespace SpamSense.Cli.Sql.Results;

/// <summary>The beginning of a result, for a table.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The cells of the first rows; <see langword="null"/> for NULL.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record ShownRows(IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows, long Count) : QueryOutcome(Count);
