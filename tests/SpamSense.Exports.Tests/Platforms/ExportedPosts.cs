using System.Text.Json;
using SpamSense.Tests;

namespace SpamSense.Exports.Tests.Platforms;

/// <summary>Reads an export as its users do, down to the fields of its posts.</summary>
internal static class ExportedPosts
{
    public static byte[] Fixture(params string[] path) =>
        File.ReadAllBytes(RepositoryFiles.PathOf(["tests", "SpamSense.Exports.Tests", "Platforms", "Fixtures", .. path]));

    /// <summary>The same with the line ends of Windows, which no repository keeps.</summary>
    public static byte[] FixtureOfWindows(params string[] path) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(Fixture(path)).ReplaceLineEndings("\r\n"));

    public static List<ExportedPost> Of(string content, ExportFormat expected) => Of(System.Text.Encoding.UTF8.GetBytes(content), expected);

    public static List<ExportedPost> Of(byte[] content, ExportFormat expected)
    {
        using var reader = RecordReader.Open(new MemoryStream(content), "in");
        Assert.Equal(expected, reader.Export);
        var unreadable = new List<UnreadableRecord>();
        var posts = reader.Read(unreadable.Add).Select(reader.Fields.Read).ToList();
        Assert.Empty(unreadable);
        return posts;
    }

    /// <summary>All that is said of the posts, to compare two readings; what cannot be read is left out.</summary>
    public static List<string> Describe(byte[] content)
    {
        try
        {
            using var reader = RecordReader.Open(new MemoryStream(content), "in");
            return [.. reader.Read(static _ => { }).Select(record => JsonSerializer.Serialize(reader.Fields.Read(record)))];
        }
        catch (ExportFormatException)
        {
            return [];
        }
    }

    public static ExportFormat Format(string content)
    {
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), "in");
        return reader.Export;
    }

    public static DateTimeOffset Utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second, TimeSpan.Zero);
}
