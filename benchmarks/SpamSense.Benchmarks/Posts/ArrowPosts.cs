using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace SpamSense.Benchmarks.Posts;

/// <summary>Writes the comments of <see cref="ExportGenerator"/>, id and text, as an Arrow IPC stream in batches of as many rows as Spark sends.</summary>
internal static class ArrowPosts
{
    private const int RowsOfBatch = 10_000;

    public static void Write(Stream output, long posts)
    {
        var generator = new PostGenerator();
        var texts = new string[RowsOfBatch];
        var schema = new Schema([new Field("id", StringType.Default, nullable: false), new Field("text", StringType.Default, nullable: true)], null);
        using var buffered = new BufferedStream(output, 1 << 20);
        using var writer = new ArrowStreamWriter(buffered, schema, leaveOpen: true);
        writer.WriteStart();
        for (var first = 0L; first < posts; first += RowsOfBatch)
        {
            var rows = texts.AsSpan(0, (int)Math.Min(RowsOfBatch, posts - first));
            generator.Fill(rows);
            var (ids, column) = (new StringArray.Builder(), new StringArray.Builder());
            for (var i = 0; i < rows.Length; i++)
            {
                ids.Append(string.Create(CultureInfo.InvariantCulture, $"c{first + i + 1}"));
                column.Append(rows[i]);
            }

            writer.WriteRecordBatch(new RecordBatch(schema, [ids.Build(), column.Build()], rows.Length));
        }

        writer.WriteEnd();
    }
}
