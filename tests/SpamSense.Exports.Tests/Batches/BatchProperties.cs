using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.Batches;

public class BatchProperties
{
    private const string Alphabet = "\"\"\",,\n\n\r\ta;=é中\uFEFF{}\\";

    [Property(MaxTest = 2000)]
    public void Batches_of_a_table_hold_what_the_records_do(byte[] choices, PositiveInt length, PositiveInt limit)
    {
        var content = Encoding.UTF8.GetBytes("id,text\n" + Text(choices));
        var options = new RecordReaderOptions { Delimiter = ',', MaxRecordLength = 7 + (limit.Get % 40), TextColumn = "text" };
        var expected = Reading.Of(content, options).Describe();

        Assert.Equal(expected, Batches.Describe(new MemoryStream(content), 1 + (length.Get % 64), options));
        Assert.Equal(expected, Batches.Describe(new SlowStream(content, 1 + (length.Get % 7)), 1 + (length.Get % 64), options));
    }

    [Property(MaxTest = 1000)]
    public void Batches_of_lines_hold_what_the_records_do(byte[] choices, PositiveInt length, PositiveInt limit)
    {
        var lines = Text(choices).Split('\n').Select((text, i) => i % 3 == 0 ? text : $"{{\"text\":\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}");
        var content = Encoding.UTF8.GetBytes("{\"text\":\"first\"}\n" + string.Join('\n', lines));
        var options = new RecordReaderOptions { Format = RecordFormat.JsonLines, MaxRecordLength = 16 + (limit.Get % 20), TextColumn = "text" };
        var expected = Reading.Of(content, options).Describe();

        Assert.Equal(expected, Batches.Describe(new MemoryStream(content), 1 + (length.Get % 64), options));
        Assert.Equal(expected, Batches.Describe(new SlowStream(content, 1 + (length.Get % 7)), 1 + (length.Get % 64), options));
    }

    [Property(MaxTest = 1000)]
    public void A_batch_is_written_as_its_records_are(byte[] choices, byte[] malformed, PositiveInt length, bool spreadsheetSafe)
    {
        byte[] content = [.. "id,text\n"u8, .. Encoding.UTF8.GetBytes(Text(choices)), .. "\n1,"u8, .. malformed, .. "\n2,\"plain, \"\"quoted\"\"\"\n3,\"needless\"\n"u8];
        var options = new RecordReaderOptions { Delimiter = ',', TextColumn = "text" };

        Assert.All(
            Enum.GetValues<RecordFormat>(),
            format => Assert.Equal(
                Batches.ConvertEach(content, format, spreadsheetSafe, options), Batches.Convert(content, format, 1 + (length.Get % 200), spreadsheetSafe, options)));
    }

    [Property(MaxTest = 200)]
    public void A_batch_of_objects_is_written_as_its_records_are(byte[] choices, PositiveInt length, bool spreadsheetSafe)
    {
        var lines = Text(choices).Split('\n').Select(text => $"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(text)},\"orientation\":1}}\n{{\"n\":2,\"text\":\"x\"}}");
        var content = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        Assert.All(
            Enum.GetValues<RecordFormat>(),
            format => Assert.Equal(Batches.ConvertEach(content, format, spreadsheetSafe), Batches.Convert(content, format, 1 + (length.Get % 200), spreadsheetSafe)));
    }

    private static string Text(byte[] choices) => string.Concat(choices.Concat(choices).Select(choice => Alphabet[choice % Alphabet.Length]));
}
