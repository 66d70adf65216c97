using System.IO.Compression;
using System.Text;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class XmlDamageTests
{
    private const int Cuts = 20;
    private const int Flips = 300;

    public static TheoryData<string> Fixtures =>
    [
        "wordpress.xml", "disqus.xml", "blogml.xml", "blogger-backup.xml", "blogger-takeout.xml", "stackexchange-posts.xml", "stackexchange-comments.xml",
    ];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void What_is_before_a_cut_is_read_as_ever(string name)
    {
        var content = XmlExport.Fixture(name);
        var whole = XmlExport.Read(content).Describe();
        var most = 0;
        for (var i = 1; i < Cuts; i++)
        {
            var length = content.Length * i / Cuts;
            if (TryRead(content[..length]) is not { } export)
            {
                continue;
            }

            most = Math.Max(most, export.Posts.Count);
            Assert.Equal(whole.Take(export.Posts.Count), export.Describe());
            Assert.Contains(export.Unreadable, record => record.Reason == "the file is cut or damaged from here on");
        }

        Assert.True(most > 0, "no cut left a post");
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_change_of_a_byte_is_survived(string name)
    {
        var content = XmlExport.Fixture(name);
        var random = new Random(20261126);
        var read = 0;
        for (var i = 0; i < Flips; i++)
        {
            var damaged = content.ToArray();
            var place = random.Next(damaged.Length);
            damaged[place] = i % 2 == 0 ? (byte)(damaged[place] ^ (1 << random.Next(8))) : (byte)random.Next(256);
            read += TryRead(damaged)?.Posts.Count ?? 0;
        }

        Assert.True(read > Flips, "nothing was read");
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Where_the_pieces_of_a_stream_end_makes_no_difference(string name)
    {
        var content = XmlExport.Fixture(name);
        var whole = XmlExport.Read(content).Describe();

        Assert.All([1, 2, 3, 7, 1000], step => Assert.Equal(whole, XmlExport.Read(new SlowStream(content, step)).Describe()));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void In_UTF_16_it_is_the_same_whatever_it_declares(string name)
    {
        var content = XmlExport.Fixture(name);
        var text = Encoding.UTF8.GetString(content).Replace("UTF-8", "windows-1251", StringComparison.OrdinalIgnoreCase);
        var whole = XmlExport.Read(content).Describe();

        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8])
        {
            Assert.Equal(whole, XmlExport.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Describe());
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_batch_gives_the_same_posts(string name)
    {
        var content = XmlExport.Fixture(name);
        using var reader = RecordReader.Open(new MemoryStream(content), "in");
        var batch = new RecordBatch();
        var texts = new List<string>();
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            texts.AddRange(Enumerable.Range(0, batch.Count).Select(i => reader.Fields.Read(batch, i).Text));
        }

        Assert.Equal(XmlExport.Read(content).Posts.Select(post => post.Text), texts);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_says_so()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(1, 20_000).Select(i => $"<row Id=\"{i}\" PostId=\"1\" Text=\"text {random.Next()}\" />");
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><comments>{string.Concat(rows)}</comments>"));
        }

        var bytes = packed.ToArray();
        var export = XmlExport.Read(bytes[..(bytes.Length / 2)]);

        Assert.InRange(export.Posts.Count, 1000, 19_000);
        Assert.Single(export.Unreadable);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void In_a_table_it_is_a_text_among_others(string name)
    {
        var text = Encoding.UTF8.GetString(XmlExport.Fixture(name)).Replace("\"", "\"\"", StringComparison.Ordinal);

        Assert.Equal(ExportFormat.Csv, XmlExport.Read($"id,text\n1,\"{text.Replace("\n", " ", StringComparison.Ordinal)}\"\n").Format);
        Assert.Equal(ExportFormat.JsonLines, XmlExport.Read($"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}}}\n").Format);
    }

    private static XmlExport? TryRead(byte[] content)
    {
        try
        {
            return XmlExport.Read(content);
        }
        catch (ExportFormatException)
        {
            return null;
        }
    }
}
