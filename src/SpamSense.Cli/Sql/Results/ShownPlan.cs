namespace SpamSense.Cli.Sql.Results;

/// <summary>What EXPLAIN says.</summary>
/// <param name="Lines">The lines of the drawing.</param>
internal sealed record ShownPlan(IReadOnlyList<string> Lines) : QueryOutcome(Lines.Count);
