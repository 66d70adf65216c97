using DuckDB.NET.Native;
using SpamSense.Cli.Sql.Functions;

namespace SpamSense.Cli.Sql;

/// <summary>
/// The rows of a result, some thousand at a time, as DuckDB computes them: never all of them are in memory. DuckDB.NET's own reader makes objects of the cells,
/// and takes an error in the middle of a result for its end.
/// </summary>
internal sealed class QueryReader : IDisposable
{
    private readonly DuckDBPreparedStatement _statement;
    private readonly bool _isStreaming;
    private DuckDBResult _result;
    private DuckDBDataChunk? _chunk;

    private QueryReader(DuckDBPreparedStatement statement, DuckDBResult result)
    {
        _statement = statement;
        _result = result;
        _isStreaming = NativeMethods.Types.DuckDBResultIsStreaming(_result) != 0;
        Columns = [.. Enumerable.Range(0, (int)NativeMethods.Query.DuckDBColumnCount(ref _result)).Select(column => NativeMethods.Query.DuckDBColumnName(ref _result, column))];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many rows there are at the moment.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the result is one number: how many rows of a table the statement changed, or wrote to a file.</summary>
    public bool IsCountOfChanges => Columns is ["Count"] && NativeMethods.Query.DuckDBColumnType(ref _result, 0) == DuckDBType.BigInt;

    /// <summary>That number, after the first <see cref="Read"/>.</summary>
    public unsafe long Changes => *(long*)NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk!, 0));

    /// <summary>The cells of a column of type VARCHAR.</summary>
    public TextVector this[int column] => new(NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk!, column), Count);

    /// <summary>Begins a statement. Where DuckDB makes several of it, as of a PIVOT, all are run and the last one is read.</summary>
    /// <exception cref="SqlFailureException">It cannot be run.</exception>
    public static QueryReader Open(DuckDBNativeConnection connection, string sql)
    {
        using var statements = Extract(connection, sql, out var count);
        for (var i = 0; i < count - 1; i++)
        {
            using var earlier = Execute(Prepare(connection, statements, i));
            while (earlier.Read())
            {
            }
        }

        return Execute(Prepare(connection, statements, count - 1));
    }

    /// <summary>Goes on to the next rows.</summary>
    /// <exception cref="SqlFailureException">They cannot be computed.</exception>
    public bool Read()
    {
        _chunk?.Dispose();
        _chunk = _isStreaming ? NativeMethods.StreamingResult.DuckDBStreamFetchChunk(_result) : NativeMethods.Query.DuckDBFetchChunk(_result);
        Count = _chunk.IsInvalid ? 0 : (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(_chunk);
        return Count > 0 || (NativeMethods.Query.DuckDBResultError(ref _result) is { Length: > 0 } error ? throw new SqlFailureException(error) : false);
    }

    public void Dispose()
    {
        _chunk?.Dispose();
        _result.Close();
        _statement.Dispose();
    }

    private static DuckDBExtractedStatements Extract(DuckDBNativeConnection connection, string sql, out int count)
    {
        count = NativeMethods.ExtractStatements.DuckDBExtractStatements(connection, sql, out var statements);
        if (count > 0)
        {
            return statements;
        }

        using (statements)
        {
            throw new SqlFailureException(NativeMethods.ExtractStatements.DuckDBExtractStatementsError(statements) ?? "");
        }
    }

    private static DuckDBPreparedStatement Prepare(DuckDBNativeConnection connection, DuckDBExtractedStatements statements, int index)
    {
        if (NativeMethods.ExtractStatements.DuckDBPrepareExtractedStatement(connection, statements, index, out var statement).IsSuccess())
        {
            return statement;
        }

        using (statement)
        {
            throw new SqlFailureException(NativeMethods.PreparedStatements.DuckDBPrepareError(statement) ?? "");
        }
    }

    private static QueryReader Execute(DuckDBPreparedStatement statement)
    {
        if (NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out var result).IsSuccess())
        {
            return new QueryReader(statement, result);
        }

        var error = NativeMethods.Query.DuckDBResultError(ref result);
        result.Close();
        statement.Dispose();
        throw new SqlFailureException(error ?? "");
    }
}
