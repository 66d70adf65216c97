using System.IO.Enumeration;
using SpamSense.Cli.Globbing;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Sql.Results;

/// <summary>Where the result of the last statement goes.</summary>
internal abstract class QueryTarget
{
    /// <summary>The target that was asked for.</summary>
    /// <exception cref="CommandFailureException">The output has no name, no format, or is a file that the query reads, or its database.</exception>
    public static QueryTarget For(SqlRequest request, IReadOnlyList<SqlStatement> statements)
    {
        if (request.Output is not { } output)
        {
            return request.OutputFormat is null
                ? new TableTarget(request.Rows)
                : throw new CommandFailureException("--output-format says how to write, but not where; add --output FILE or --output -.");
        }

        IEnumerable<string> database = request.Database is { } file ? [file] : [];
        OutputTarget.Check(output, statements.SelectMany(static statement => statement.Quoted).Select(quoted => Meant(quoted, output)).Concat(database).Where(File.Exists));
        var format = Format(request, output);
        return (request.WritesToStandardOutput, format) switch
        {
            (false, _) => new FileTarget(output, format),
            (true, QueryFormat.Parquet) => throw new CommandFailureException("Parquet cannot be written to standard output; give --output a file."),
            (true, QueryFormat.JsonLines) => new JsonLinesTarget(),
            (true, _) => new DelimitedTarget(format == QueryFormat.Tsv ? '\t' : ','),
        };
    }

    /// <summary>Runs a statement and takes its result.</summary>
    /// <exception cref="CommandFailureException">The result cannot be written, or the statement has none.</exception>
    /// <exception cref="SqlFailureException">The statement fails.</exception>
    public abstract QueryOutcome Take(SqlSession session, SqlStatement statement);

    /// <summary>Refuses what has no rows to write.</summary>
    protected static void ThrowIfNoSelect(SqlStatement statement)
    {
        if (!statement.IsSelect)
        {
            throw new CommandFailureException("The last statement has no result that could be written; end with a SELECT, or leave --output out.");
        }
    }

    /// <summary>Puts a statement between two parts of another.</summary>
    protected static QueryReader Read(SqlSession session, string before, SqlStatement statement, string after)
    {
        try
        {
            return session.Read($"{before}{statement.Text}{after}");
        }
        catch (SqlFailureException failure)
        {
            throw new SqlFailureException(failure.Report, System.Text.Encoding.UTF8.GetByteCount(before));
        }
    }

    /// <summary>The file that a name stands for; of those that a pattern stands for, the one that is called as the output, which an earlier run may have left there.</summary>
    private static string Meant(string quoted, string output) =>
        Path.GetFileName(quoted) is var pattern && Glob.IsPattern(pattern) && FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(output), ignoreCase: false)
            ? Path.Combine(Path.GetDirectoryName(quoted) ?? "", Path.GetFileName(output))
            : quoted;

    private static QueryFormat Format(SqlRequest request, string output)
    {
        if (request.OutputFormat is { } asked)
        {
            return asked;
        }

        if (request.WritesToStandardOutput)
        {
            return QueryFormat.Csv;
        }

        return Path.GetExtension(output).ToUpperInvariant() switch
        {
            ".CSV" => QueryFormat.Csv,
            ".TSV" or ".TAB" => QueryFormat.Tsv,
            ".JSONL" or ".NDJSON" => QueryFormat.JsonLines,
            ".PARQUET" => QueryFormat.Parquet,
            _ => throw new CommandFailureException($"The name '{output}' does not say which format to write; end it in .csv, .tsv, .jsonl or .parquet, or add --output-format."),
        };
    }
}
