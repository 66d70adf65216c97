using System.IO.Compression;
using System.Text;
using SpamSense.Training.Data;

namespace SpamSense.Training.Tests.Data;

public sealed class LabelledDataTests
{
    private const string Good = """{"id":"a:1","source":"a","kind":"post","text":"hi","label":"monetization","intent":"promotion","lang":"en"}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Plain_and_gzip_are_told_apart_by_content(bool gzip)
    {
        using var folder = new TemporaryFolder();
        var bytes = Encoding.UTF8.GetBytes($"{Good}\n\n{Good.Replace("a:1", "a:2", StringComparison.Ordinal)}\n");
        using (var file = File.Create(folder.PathOf("any.jsonl")))
        using (var stream = gzip ? new GZipStream(file, CompressionLevel.Fastest) : (Stream)file)
        {
            stream.Write(bytes);
        }

        var posts = LabelledData.Load([folder.FullName]);
        Assert.Equal(["a:1", "a:2"], posts.Select(post => post.Id));
        Assert.Equal(new LabelledPost("a:1", "a", "post", "hi", Orientation.Monetization, "promotion", "en"), posts[0]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"id":"a","source":"a","label":"relationship"}""")]
    [InlineData("""{"id":"a","source":"a","text":"x","label":"spam"}""")]
    [InlineData("""{"id":"a","source":"a","text":"\ud800","label":"relationship"}""")]
    [InlineData("""{"id":1,"source":"a","text":"x","label":"relationship"}""")]
    public void A_broken_record_is_named_with_its_line(string line)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good + "\n" + line + "\n"));
        var e = Assert.Throws<InvalidDataException>(() => LabelledPostReader.Read(stream, "some.jsonl").ToList());
        Assert.StartsWith("some.jsonl(2): not a labelled record", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_says_what_to_do() =>
        Assert.Contains("--data", Assert.Throws<DirectoryNotFoundException>(() => LabelledData.Load(["no/such/folder"])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_is_no_data()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<InvalidDataException>(() => LabelledData.Load([folder.FullName]));
    }
}
