using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.Properties;

public class BoundaryProperties
{
    private const string Alphabet = "\"\"\",,\n\n\r\ta;é😀{}";

    // Letters of one, two and three bytes.
    private const string Structure = "\"\"\",,\n\n\r\taé中";

    [Theory]
    [InlineData("id,text\r\n1,\"a\r\n\"\"b\"\"\"\r\n2,é😀\r\r\n3,\"open\r\n4,\"x\"y\n5,1,2\r\n6,z")]
    [InlineData("\uFEFFsep=;\r\nid;text\r\n1;\"a\r\nb\"\r\n")]
    [InlineData("{\"text\":\"é😀\\ud83d\\ude00\"}\r\n\r\n[1]\n{\"text\":1}")]
    public void Where_the_pieces_end_makes_no_difference(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var whole = Reading.Of(bytes).Describe();

        Assert.All(Enumerable.Range(1, 7), step => Assert.Equal(whole, Reading.Of(new SlowStream(bytes, step)).Describe()));
        Assert.All(Enumerable.Range(1, 7), step => Assert.Equal(whole, Reading.Of(new SlowStream(Pack(bytes), step)).Describe()));
    }

    [Property(MaxTest = 500)]
    public void Where_the_pieces_end_makes_no_difference_to_any_text(byte[] choices, PositiveInt step)
    {
        var content = "id,text\n" + string.Concat(choices.Select(choice => Alphabet[choice % Alphabet.Length]));
        var options = new RecordReaderOptions { Delimiter = ',', MaxRecordLength = 20 };
        var bytes = Encoding.UTF8.GetBytes(content);

        Assert.Equal(Reading.Of(bytes, options).Describe(), Reading.Of(new SlowStream(bytes, 1 + (step.Get % 7)), options).Describe());
    }

    /// <summary>A plain reader that goes back a line after each failure, as slow as it is simple, must agree with the scanner.</summary>
    [Property(MaxTest = 10_000)]
    public void The_shortcut_of_the_scanner_changes_nothing(byte[] choices, PositiveInt limit)
    {
        var max = 3 + (limit.Get % 40);
        var text = string.Concat(choices.Concat(choices).Concat(choices).Select(choice => Structure[choice % Structure.Length]));
        var options = new RecordReaderOptions { Delimiter = ',', MaxRecordLength = Math.Max(max, 7), TextColumn = "text" };
        var reading = Reading.Of("id,text\n" + text, options);
        var expected = PlainSplitter.Split(text, firstLine: 2, columns: 2, options.MaxRecordLength);

        Assert.Equal(expected.Records, reading.Records.Select(record => (record.Line, record.GetValue("id") + "|" + record.Text)));
        Assert.Equal(expected.Unreadable, reading.Unreadable.Select(record => record.Line));
    }

    [Property(MaxTest = 1000)]
    public void Arbitrary_bytes_are_read_or_refused(byte[] content) => AssertReadOrRefused(content);

    [Property(MaxTest = 1000)]
    public void Arbitrary_bytes_behind_a_good_beginning_are_read_or_refused(byte[] content)
    {
        AssertReadOrRefused([.. "id,text\n"u8, .. content]);
        AssertReadOrRefused([.. "{\"text\":1}\n{"u8, .. content]);
        AssertReadOrRefused([.. "{\"text\":\""u8, .. content, .. "\"}\n{\"text\":1}"u8]);
        AssertReadOrRefused([0xFF, 0xFE, .. content]);
        AssertReadOrRefused([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, .. content]);
        AssertReadOrRefused([.. Pack("id,text\n1,a\n"u8), .. content]);
    }

    private static void AssertReadOrRefused(byte[] content)
    {
        try
        {
            Reading.Of(content);
            using var reader = RecordReader.Open(new SlowStream(content, 5), "in");
            reader.CollectColumns();
            Reading.Of(reader);
        }
        catch (ExportFormatException exception)
        {
            Assert.Contains("'in'", exception.Message, StringComparison.Ordinal);
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
