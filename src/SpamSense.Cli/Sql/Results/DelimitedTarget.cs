using System.Buffers;
using System.Text;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Sql.Results;

/// <summary>Writes a result to standard output as CSV or TSV, as DuckDB does to a file: a header, NULL as nothing, an empty text as two quotes.</summary>
/// <param name="delimiter">What stands between two cells.</param>
internal sealed class DelimitedTarget(char delimiter) : QueryTarget
{
    private const byte Quote = (byte)'"';

    private readonly SearchValues<byte> _quoted = SearchValues.Create((byte)delimiter, Quote, (byte)'\n', (byte)'\r', (byte)'#', (byte)'\'');

    public override QueryOutcome Take(SqlSession session, SqlStatement statement)
    {
        ThrowIfNoSelect(statement);
        using var reader = Read(session, "SELECT COLUMNS(*)::VARCHAR FROM (\n", statement, "\n)");
        using var output = OutputFile.Open(InputNames.StandardStream);
        for (var column = 0; column < reader.Columns.Count; column++)
        {
            Write(output.Stream, column, Encoding.UTF8.GetBytes(reader.Columns[column]), isNull: false);
        }

        output.Stream.WriteByte((byte)'\n');
        var count = 0L;
        while (reader.Read())
        {
            for (var row = 0; row < reader.Count; row++)
            {
                for (var column = 0; column < reader.Columns.Count; column++)
                {
                    var texts = reader[column];
                    Write(output.Stream, column, texts[row], texts.IsNull(row));
                }

                output.Stream.WriteByte((byte)'\n');
            }

            count += reader.Count;
        }

        output.Complete();
        return new WrittenRows(count);
    }

    private void Write(Stream output, int column, ReadOnlySpan<byte> cell, bool isNull)
    {
        if (column > 0)
        {
            output.WriteByte((byte)delimiter);
        }

        if (isNull || (!cell.IsEmpty && !cell.ContainsAny(_quoted)))
        {
            output.Write(cell);
            return;
        }

        output.WriteByte(Quote);
        for (var quote = cell.IndexOf(Quote); quote >= 0; quote = cell.IndexOf(Quote))
        {
            output.Write(cell[..(quote + 1)]);
            output.WriteByte(Quote);
            cell = cell[(quote + 1)..];
        }

        output.Write(cell);
        output.WriteByte(Quote);
    }
}
