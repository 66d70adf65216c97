namespace SpamSense.Cli.Sql;

/// <summary>DuckDB cannot do what a statement asks. Its message can hold values of cells, so it is for <see cref="SqlErrorSentence"/> and nobody else.</summary>
/// <param name="report">What DuckDB says.</param>
/// <param name="written">How much was put before the statement, in bytes, which the place in the report counts too.</param>
internal sealed class SqlFailureException(string report, int written = 0) : Exception("A statement failed.")
{
    public string Report { get; } = report;

    public int Written { get; } = written;
}
