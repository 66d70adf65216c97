using System.Text;

namespace SpamSense.Exports.Tests.Content;

public class EncodingTests
{
    private const string Csv = "id,text\r\n1,Grüße 👋 от нас\r\n";
    private const string Json = "{\"id\":1,\"text\":\"Grüße 👋 от нас\"}\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_names_the_encoding(string encoding)
    {
        foreach (var content in new[] { Csv, Json })
        {
            var written = Encoding.GetEncoding(encoding);
            var reading = Reading.Of([.. written.Preamble, .. written.GetBytes(content)]);

            Assert.Equal(["id", "text"], reading.Columns);
            Assert.Equal(["Grüße 👋 от нас"], reading.Texts);
        }
    }

    [Fact]
    public void Malformed_bytes_become_replacement_characters()
    {
        var reading = Reading.Of([.. "id,text\n1,a"u8, 0xFF, .. "b\n2,\xC3"u8[..^2], 0xC3]);

        Assert.Equal(["a\uFFFDb", "\uFFFD"], reading.Texts);
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters()
    {
        var reading = Reading.Of([0xFF, 0xFE, .. "t\n"u8.ToArray().SelectMany(b => new byte[] { b, 0 }), 0x00, 0xD8, 0x61, 0x00, 0x0A, 0x00]);

        Assert.Equal(["\uFFFDa"], reading.Texts);
    }

    [Fact]
    public void Half_a_unit_at_the_end_does_not_throw() =>
        Assert.Equal(["a\uFFFD"], Reading.Of([0xFE, 0xFF, 0, (byte)'t', 0, (byte)'\n', 0, (byte)'a', 0x4E]).Texts);
}
