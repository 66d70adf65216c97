using SpamSense.Exports;

namespace SpamSense.ReaderTrials;

/// <summary>Our reader, in its two ways.</summary>
internal static class SpamSenseReading
{
    /// <summary>The texts in UTF-8, as the tool takes them.</summary>
    public static int Batches(byte[] content)
    {
        using var reader = RecordReader.Open(new MemoryStream(content), "trial");
        var batch = new RecordBatch();
        var count = 0;
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            count += batch.Count;
        }

        return count;
    }

    /// <summary>The texts as strings, and each record as an object.</summary>
    public static int Records(byte[] content)
    {
        using var reader = RecordReader.Open(new MemoryStream(content), "trial");
        return reader.Read(static bad => throw new InvalidDataException(bad.Reason)).Count(static record => record.Text.Length > 0);
    }
}
