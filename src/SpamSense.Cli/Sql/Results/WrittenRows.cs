namespace SpamSense.Cli.Sql.Results;

/// <summary>A result that was written.</summary>
/// <param name="Count">How many rows it has.</param>
internal sealed record WrittenRows(long Count) : QueryOutcome(Count);
