using System.Text;
using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.JsonLines;

public sealed class LimitTests
{
    private const string Content = "{\"text\":\"a\"}\n{\"text\":\"Grüße\"}\r\n\n{broken\n{\"other\":1}\n{\"text\":\"c\"}\n\n{\"text\":\"the last line has no end\"}";

    [Property(MaxTest = 500)]
    public void Ranges_beside_each_other_give_every_record_once(bool hasMark, byte[] cuts)
    {
        var bytes = Encoding.UTF8.GetBytes((hasMark ? "\ufeff" : "") + Content);
        var whole = Reading.Of(bytes);
        long[] places = [0, .. cuts.Select(cut => (long)cut % bytes.Length).Order(), bytes.Length];

        var parts = places.Zip(places.Skip(1)).Where(static range => range.First < range.Second).Select(range => Read(bytes, range.First, range.Second).Reading).ToList();

        Assert.Equal(whole.Texts, parts.SelectMany(static part => part.Texts));
        Assert.Equal(whole.Unreadable.Select(static record => record.Reason), parts.SelectMany(static part => part.Unreadable).Select(static record => record.Reason));
    }

    [Fact]
    public void The_beginning_of_the_first_line_is_told_and_the_text_column_is_that_of_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes(Content);
        var (start, reading) = Read(bytes, 5, bytes.Length);
        var place = bytes.AsSpan().IndexOf("{broken"u8);
        var (broken, none) = Read(bytes, place, place + 3);

        Assert.Equal(13, start);
        Assert.Equal(["Grüße", "c", "the last line has no end"], reading.Texts);
        Assert.Equal("text", none.TextColumn);
        Assert.Empty(none.Records);
        Assert.Equal(place, broken);
    }

    [Fact]
    public void Only_plain_json_lines_have_ranges()
    {
        using var csv = RecordReader.Open(new MemoryStream("id,text\n1,a\n"u8.ToArray()), "in");
        using var wide = RecordReader.Open(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Content)]), "in");
        using var pipe = RecordReader.Open(new SlowStream(Encoding.UTF8.GetBytes(Content), step: 7), "in");

        Assert.All([csv, wide, pipe], static reader =>
        {
            Assert.False(reader.CanLimit);
            Assert.Throws<InvalidOperationException>(() => reader.Limit(0, 1));
        });
    }

    private static (long Start, Reading Reading) Read(byte[] content, long start, long end)
    {
        using var reader = RecordReader.Open(new MemoryStream(content), "in");
        var first = reader.Limit(start, end);
        return (first, Reading.Of(reader));
    }
}
