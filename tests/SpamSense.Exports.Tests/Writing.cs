using System.Text;

namespace SpamSense.Exports.Tests;

/// <summary>Writes the records of an input to memory, all with one verdict.</summary>
internal static class Writing
{
    public static readonly Classification Verdict = new(Orientation.Monetization, 0.97314f) { Intent = Intent.SelfPromotion, IntentProbability = 0.6104f };

    public static string Convert(string input, RecordFormat format, Classification? verdict = null, bool spreadsheetSafe = false)
    {
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(input)), "in");
        var columns = reader.CollectColumns();
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, format, columns, new RecordWriterOptions { SpreadsheetSafe = spreadsheetSafe });
        foreach (var record in reader.Read(bad => Assert.Fail(bad.ToString())))
        {
            writer.Write(record, verdict ?? Verdict);
        }

        writer.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
