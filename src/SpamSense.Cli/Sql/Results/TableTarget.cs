using System.Text;

namespace SpamSense.Cli.Sql.Results;

/// <summary>Keeps the first rows of a result for a table, and counts the others.</summary>
/// <param name="rows">How many to keep.</param>
internal sealed class TableTarget(int rows) : QueryTarget
{
    // What is more than a screen is wide would be cut off anyway.
    private const int MostBytesOfACell = 4096;

    public override QueryOutcome Take(SqlSession session, SqlStatement statement)
    {
        if (statement.IsExplain)
        {
            return Plan(session, statement);
        }

        if (!statement.IsSelect)
        {
            return new ChangedRows(session.Run(statement.Text));
        }

        using var reader = Read(session, "SELECT COLUMNS(*)::VARCHAR FROM (\n", statement, "\n)");
        var kept = new List<string?[]>();
        var count = 0L;
        while (reader.Read())
        {
            for (var row = 0; row < reader.Count && kept.Count < rows; row++)
            {
                kept.Add(Cells(reader, row));
            }

            count += reader.Count;
        }

        return new ShownRows(reader.Columns, kept, count);
    }

    private static ShownPlan Plan(SqlSession session, SqlStatement statement)
    {
        using var reader = session.Read(statement.Text);
        var lines = new List<string>();
        while (reader.Read())
        {
            for (var row = 0; row < reader.Count; row++)
            {
                lines.AddRange(Encoding.UTF8.GetString(reader[reader.Columns.Count - 1][row]).Split('\n'));
            }
        }

        return new ShownPlan(lines);
    }

    private static string?[] Cells(QueryReader reader, int row)
    {
        var cells = new string?[reader.Columns.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            var texts = reader[column];
            cells[column] = texts.IsNull(row) ? null : Encoding.UTF8.GetString(texts[row][..Math.Min(texts[row].Length, MostBytesOfACell)]);
        }

        return cells;
    }
}
