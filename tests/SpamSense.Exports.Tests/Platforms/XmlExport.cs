using System.Text;
using System.Text.Json;

namespace SpamSense.Exports.Tests.Platforms;

/// <summary>Reads an XML export as its users do, down to the fields of its posts.</summary>
internal sealed record XmlExport(ExportFormat Format, List<ExportedPost> Posts, List<UnreadableRecord> Unreadable)
{
    public static byte[] Fixture(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SpamSense.sln")))
        {
            folder = folder.Parent!;
        }

        return File.ReadAllBytes(Path.Combine(folder.FullName, "tests", "SpamSense.Exports.Tests", "Platforms", "Fixtures", "xml", name));
    }

    public static XmlExport Read(string content, RecordReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(content), options);

    public static XmlExport Read(byte[] content, RecordReaderOptions? options = null) => Read(new MemoryStream(content), options);

    public static XmlExport Read(Stream content, RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(content, "in", options);
        var unreadable = new List<UnreadableRecord>();
        return new XmlExport(reader.Export, reader.Read(unreadable.Add).Select(reader.Fields.Read).ToList(), unreadable);
    }

    /// <summary>The posts of a fixture in which nothing is unreadable.</summary>
    public static List<ExportedPost> PostsOf(string fixture, ExportFormat expected)
    {
        var export = Read(Fixture(fixture));
        Assert.Equal(expected, export.Format);
        Assert.Empty(export.Unreadable);
        return export.Posts;
    }

    /// <summary>All that is said of each post, to compare two readings.</summary>
    public List<string> Describe() => Posts.ConvertAll(static post => JsonSerializer.Serialize(post));

    public static DateTimeOffset Utc(int month, int day, int hour = 0, int minute = 0, int second = 0) => new(2026, month, day, hour, minute, second, TimeSpan.Zero);
}
