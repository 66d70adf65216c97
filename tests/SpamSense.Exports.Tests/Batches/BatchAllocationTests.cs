using System.Buffers;
using System.Text;

namespace SpamSense.Exports.Tests.Batches;

public class BatchAllocationTests
{
    private const int Records = 80_000;

    [Theory]
    [InlineData(RecordFormat.Csv, RecordFormat.Csv)]
    [InlineData(RecordFormat.Csv, RecordFormat.Tsv)]
    [InlineData(RecordFormat.Csv, RecordFormat.JsonLines)]
    [InlineData(RecordFormat.JsonLines, RecordFormat.JsonLines)]
    [InlineData(RecordFormat.JsonLines, RecordFormat.Csv)]
    public void Nothing_is_allocated_for_each_record(RecordFormat from, RecordFormat to)
    {
        Convert(from, to, Records / 4);
        var few = Convert(from, to, Records / 4);
        var many = Convert(from, to, Records);

        // A batch may cost something, a record nothing.
        Assert.InRange(many - few, long.MinValue, Records);
    }

    private static long Convert(RecordFormat from, RecordFormat to, int records)
    {
        var content = Encoding.UTF8.GetBytes(from == RecordFormat.JsonLines
            ? string.Concat(Enumerable.Range(0, records).Select(i => $"{{\"id\":{i},\"author\":\"Ann\",\"text\":\"Thank you, said \\\"{i}\\\" \\u00e9\"}}\n"))
            : "id,author,text\n" + string.Concat(Enumerable.Range(0, records).Select(i => $"{i},Ann,\"Thank you, said \"\"{i}\"\"\"\n")));
        using var reader = RecordReader.Open(new MemoryStream(content), "in");
        using var writer = RecordWriter.Create(Stream.Null, to, reader.Columns);
        var batch = new RecordBatch();
        var formatted = new ArrayBufferWriter<byte>(1 << 20);
        var verdicts = new Classification[records];
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            formatted.ResetWrittenCount();
            writer.Format(batch, verdicts, formatted);
            writer.Write(formatted.WrittenSpan, batch.Count);
        }

        Assert.Equal(records, writer.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
