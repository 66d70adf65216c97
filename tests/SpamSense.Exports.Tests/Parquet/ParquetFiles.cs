using System.Buffers;
using System.Text;
using SpamSense.Tests;

namespace SpamSense.Exports.Tests.Parquet;

/// <summary>Files to read, and files that our own writer makes.</summary>
internal static class ParquetFiles
{
    public static byte[] Of(string name) => File.ReadAllBytes(RepositoryFiles.PathOf("tests", "SpamSense.Exports.Tests", "Parquet", "Files", name));

    /// <summary>Converts an input to Parquet, batch by batch.</summary>
    public static byte[] Convert(string input, int length = RecordBatch.DefaultLength) => Convert(Encoding.UTF8.GetBytes(input), length);

    public static byte[] Convert(byte[] input, int length = RecordBatch.DefaultLength)
    {
        using var output = new MemoryStream();
        Convert(input, output, length);
        return output.ToArray();
    }

    public static void Convert(byte[] input, Stream output, int length)
    {
        using var reader = RecordReader.Open(new MemoryStream(input), "in");
        var options = new RecordWriterOptions { ColumnTypes = reader.ColumnTypes };
        using var writer = RecordWriter.Create(output, RecordFormat.Parquet, reader.CollectColumns(), options);
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
    }
}
