using SpamSense.Cli.Hosting;
using SpamSense.Cli.Streams;
using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Sql.Results;

/// <summary>Lets DuckDB write a result to a file, which appears whole or not at all.</summary>
internal sealed class FileTarget(string path, QueryFormat format) : QueryTarget
{
    public override QueryOutcome Take(SqlSession session, SqlStatement statement)
    {
        ThrowIfNoSelect(statement);
        TemporaryFiles.RememberFor(path);
        try
        {
            using var name = new AtomicName(path);
            Touch(name);
            var options = format switch
            {
                QueryFormat.Csv => "FORMAT csv, HEADER",
                QueryFormat.Tsv => "FORMAT csv, HEADER, DELIMITER '\\t'",
                QueryFormat.JsonLines => "FORMAT json, ARRAY false",
                _ => "FORMAT parquet",
            };
            var count = Copy(session, statement, name.Current, options);
            Flush(name);
            name.Complete();
            return new WrittenRows(count);
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForOutput(path, exception), exception);
        }
    }

    private static long Copy(SqlSession session, SqlStatement statement, string file, string options)
    {
        try
        {
            using var reader = Read(session, "COPY (\n", statement, $"\n) TO '{file.Replace("'", "''", StringComparison.Ordinal)}' ({options}, USE_TMP_FILE false)");
            return reader.Read() ? reader.Changes : 0;
        }
        catch (SqlFailureException failure) when (SqlReport.Parse(failure.Report) is { Kind: "IO", ErrorNumber: { } number } report && report.Message.Contains(file, StringComparison.Ordinal))
        {
            throw new IOException("DuckDB could not write.", number);
        }
    }

    /// <summary>Lets .NET say what is wrong with the place, before DuckDB begins its work.</summary>
    private static void Touch(AtomicName name)
    {
        using var stream = new FileStream(name.Current, name.IsDevice ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
    }

    private static void Flush(AtomicName name)
    {
        if (!name.IsDevice)
        {
            using var stream = new FileStream(name.Current, FileMode.Open, FileAccess.ReadWrite);
            stream.Flush(flushToDisk: true);
        }
    }
}
