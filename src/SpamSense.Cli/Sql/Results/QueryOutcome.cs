namespace SpamSense.Cli.Sql.Results;

/// <summary>What a query led to, to be told when it is over.</summary>
/// <param name="Count">How many rows the result has, or how many rows of a table were changed.</param>
internal abstract record QueryOutcome(long Count);
