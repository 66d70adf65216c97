using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Sql.Results;

/// <summary>Writes a result to standard output as JSON Lines, as DuckDB does to a file: an object a row.</summary>
internal sealed class JsonLinesTarget : QueryTarget
{
    public override QueryOutcome Take(SqlSession session, SqlStatement statement)
    {
        ThrowIfNoSelect(statement);

        // No column of anybody's is called that.
        using var reader = Read(session, "SELECT to_json(\"row of spamsense\")::VARCHAR FROM (\n", statement, "\n) AS \"row of spamsense\"");
        using var output = OutputFile.Open(InputNames.StandardStream);
        var count = 0L;
        while (reader.Read())
        {
            var lines = reader[0];
            for (var row = 0; row < reader.Count; row++)
            {
                output.Stream.Write(lines[row]);
                output.Stream.WriteByte((byte)'\n');
            }

            count += reader.Count;
        }

        output.Complete();
        return new WrittenRows(count);
    }
}
