using System.Buffers;
using System.Text;

namespace SpamSense.Exports.Tests.Batches;

/// <summary>Reads an input in batches and writes what was read.</summary>
internal static class Batches
{
    /// <summary>All that a reading in batches says, to compare with <see cref="Reading.Describe"/>.</summary>
    public static string Describe(Stream content, int length, RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(content, "in", options);
        var text = new StringBuilder().Append(reader.Format).Append(' ').AppendJoin('|', reader.Columns).Append(' ').AppendLine(reader.TextColumn);
        var unreadable = new List<UnreadableRecord>();
        var batch = new RecordBatch();
        while (reader.ReadBatch(batch, length))
        {
            batch.Parse();
            unreadable.AddRange(batch.Unreadable);
            for (var i = 0; i < batch.Count; i++)
            {
                var index = i;
                text.Append(batch.GetLine(i)).Append(": ").AppendJoin('|', reader.Columns.Select(column => batch.GetValue(index, column))).AppendLine();
                var value = batch.GetValue(i, reader.TextColumn) ?? "";
                Assert.Equal(value, Encoding.UTF8.GetString(batch.GetText(i)));
            }
        }

        return text.AppendJoin('\n', unreadable).ToString();
    }

    /// <summary>Converts an input batch by batch.</summary>
    public static string Convert(byte[] input, RecordFormat format, int length, bool spreadsheetSafe, RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(new MemoryStream(input), "in", options);
        var columns = reader.CollectColumns();
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, format, columns, new RecordWriterOptions { SpreadsheetSafe = spreadsheetSafe });
        var batch = new RecordBatch();
        var formatted = new ArrayBufferWriter<byte>();
        while (reader.ReadBatch(batch, length))
        {
            batch.Parse();
            formatted.ResetWrittenCount();
            writer.Format(batch, [.. Enumerable.Repeat(Writing.Verdict, batch.Count)], formatted);
            writer.Write(formatted.WrittenSpan, batch.Count);
        }

        writer.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Converts an input record by record.</summary>
    public static string ConvertEach(byte[] input, RecordFormat format, bool spreadsheetSafe, RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(new MemoryStream(input), "in", options);
        var columns = reader.CollectColumns();
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, format, columns, new RecordWriterOptions { SpreadsheetSafe = spreadsheetSafe });
        foreach (var record in reader.Read(static _ => { }))
        {
            writer.Write(record, Writing.Verdict);
        }

        writer.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
