using System.IO.Compression;
using System.Text;

namespace SpamSense.Exports.Tests.Content;

public class GzipTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 400).Select(i => $"comment {i * 7919 % 1000} of many, number {i}")];
    private static readonly string Csv = "id,text\n" + string.Concat(Texts.Select((text, i) => $"{i},\"{text}\"\n"));

    [Fact]
    public void Gzip_is_recognized_by_content()
    {
        var reading = Reading.Of(Pack(Csv));

        Assert.Equal(Texts, reading.Texts);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void Members_behind_each_other_are_one_file()
    {
        var half = Csv.Length / 2;

        Assert.Equal(Texts, Reading.Of([.. Pack(Csv[..half]), .. Pack(""), .. Pack(Csv[half..]), .. Pack("")]).Texts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void Padding_behind_the_last_member_is_no_damage(int length)
    {
        var reading = Reading.Of([.. Pack(Csv), .. new byte[length]]);

        Assert.Equal(Texts, reading.Texts);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void A_file_cut_anywhere_gives_every_record_before_the_cut_and_says_so()
    {
        var packed = Pack(Csv);
        for (var length = packed.Length - 1; length > 40; length -= length > packed.Length - 40 ? 1 : 17)
        {
            var cut = Read(packed[..length]);
            if (cut is null)
            {
                continue;
            }

            Assert.Equal(Texts.Take(cut.Records.Count), cut.Texts);
            Assert.Equal([(cut.Records.Count + 2L, "the file is cut or damaged from here on")], cut.Reasons);
        }
    }

    [Fact]
    public void Of_a_small_file_that_is_cut_most_is_kept()
    {
        var packed = Pack(Csv);

        Assert.InRange(Read(packed[..(packed.Length * 9 / 10)])!.Records.Count, Texts.Length * 7 / 10, Texts.Length - 1);
    }

    [Fact]
    public void A_file_cut_at_the_end_of_its_data_gives_all_records() => Assert.Equal(Texts, Read(Pack(Csv)[..^5])!.Texts);

    [Fact]
    public void Damage_that_changes_a_record_is_always_told()
    {
        var packed = Pack(Csv);
        for (var at = 30; at < packed.Length; at += at < packed.Length - 40 ? 17 : 1)
        {
            var damaged = (byte[])packed.Clone();
            damaged[at] ^= 0x10;
            var reading = Read(damaged);

            Assert.True(reading is null || reading.Unreadable.Count > 0 || reading.Texts.SequenceEqual(Texts), $"damage at {at} went unseen");
        }
    }

    [Fact]
    public void Cut_json_lines_give_every_record_before_the_cut()
    {
        var json = string.Concat(Texts.Select(text => $"{{\"text\":\"{text}\"}}\n"));
        var reading = Read(Pack(json)[..^200])!;

        Assert.Equal(Texts.Take(reading.Records.Count), reading.Texts);
        Assert.Equal((reading.Records.Count + 1L, "the file is cut or damaged from here on"), Assert.Single(reading.Reasons));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public void A_file_cut_before_its_first_record_says_so(int length) =>
        Assert.Contains(
            "cut off", Assert.Throws<ExportFormatException>(() => Reading.Of(Pack(Csv)[..length])).Message, StringComparison.Ordinal);

    [Fact]
    public void Progress_is_told_in_packed_bytes()
    {
        var packed = Pack(Csv);
        using var reader = RecordReader.Open(new MemoryStream(packed), "in");

        Assert.Equal(Texts.Length, reader.Read(_ => { }).Count());
        Assert.Equal(packed.Length, reader.Length);
        Assert.Equal(packed.Length, reader.BytesRead);
    }

    private static Reading? Read(byte[] content)
    {
        try
        {
            return Reading.Of(content);
        }
        catch (ExportFormatException)
        {
            return null;
        }
    }

    private static byte[] Pack(string content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}
