using SpamSense.Cli.Scoring;
using SpamSense.Cli.Sql.Results;

namespace SpamSense.Cli.Sql;

/// <summary>Runs the statements of a query, and takes the result of the last one to where it was asked for.</summary>
internal sealed class SqlRun(SqlRequest request)
{
    /// <summary>How far the run is.</summary>
    public RunMeter Meter { get; } = new();

    /// <summary>Runs the query.</summary>
    /// <exception cref="CommandFailureException">It is wrong, or fails.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public QueryOutcome Execute(CancellationToken cancellationToken)
    {
        var statements = SqlSplitter.Split(request.Query);
        Check(statements);
        var target = QueryTarget.For(request, statements);
        SqlStatement? current = null;
        try
        {
            var meter = new QueryMeter(Meter, cancellationToken);
            using var session = SqlSession.Open(request, meter);
            using var stop = cancellationToken.Register(session.Interrupt);
            using var watch = request.ShowsProgress ? session.Watch(meter) : null;
            foreach (var statement in statements.SkipLast(1))
            {
                current = statement;
                cancellationToken.ThrowIfCancellationRequested();
                session.Run(statement.Text);
            }

            current = statements[^1];
            cancellationToken.ThrowIfCancellationRequested();
            return target.Take(session, current);
        }
        catch (SqlFailureException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new CommandFailureException(SqlErrorSentence.For(failure, request.Query, current), failure);
        }
    }

    private static void Check(IReadOnlyList<SqlStatement> statements)
    {
        if (statements.Count == 0)
        {
            throw new CommandFailureException("The query is empty; for example: spamsense sql \"SELECT orientation(text), count(*) FROM 'comments.csv' GROUP BY 1\".");
        }

        if (statements.Any(static statement => statement.IsExtension))
        {
            throw new CommandFailureException("Extensions of DuckDB are neither installed nor loaded here; CSV, JSON and Parquet files can be read without.");
        }
    }
}
