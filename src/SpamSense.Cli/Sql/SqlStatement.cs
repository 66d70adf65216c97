namespace SpamSense.Cli.Sql;

/// <summary>One statement of a query.</summary>
/// <param name="Text">The statement, without the semicolon.</param>
/// <param name="Start">Where it begins in the query, in UTF-16 units.</param>
/// <param name="Words">The words that stand outside of parentheses and quotes, in capitals: they tell what kind of statement it is.</param>
/// <param name="Quoted">What stands in quotes of any kind, names of files among it.</param>
internal sealed record SqlStatement(string Text, int Start, IReadOnlyList<string> Words, IReadOnlyList<string> Quoted)
{
    /// <summary>Whether it explains a statement rather than runs it for its result.</summary>
    public bool IsExplain => Words is ["EXPLAIN", ..];

    /// <summary>Whether it would fetch or load an extension, alone or below an EXPLAIN ANALYZE.</summary>
    public bool IsExtension => Words.SkipWhile(static word => word is "EXPLAIN" or "ANALYZE" or "VERBOSE").Take(2).ToArray()
        is ["INSTALL", ..] or ["LOAD", ..] or ["FORCE", ..] or ["UPDATE", "EXTENSIONS"];

    /// <summary>Whether its result can be selected from. Its words decide, and not DuckDB, which would open all files to say so, and open them again to run it.</summary>
    public bool IsSelect => Text.TrimStart().StartsWith('(') || (Words is [var first, ..] && Selects.Contains(first) && !(first == "WITH" && Words.Any(Changes.Contains)));

    private static readonly HashSet<string> Selects = ["SELECT", "FROM", "WITH", "VALUES", "TABLE", "DESCRIBE", "DESC", "SHOW", "SUMMARIZE", "PIVOT", "UNPIVOT"];

    private static readonly HashSet<string> Changes = ["INSERT", "UPDATE", "DELETE", "MERGE"];
}
