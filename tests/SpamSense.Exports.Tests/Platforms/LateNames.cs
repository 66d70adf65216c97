using System.Text.Json;

namespace SpamSense.Exports.Tests.Platforms;

/// <summary>Cuts an export that names its authors behind their posts: what is cut off are the names, and all else must be as ever.</summary>
internal static class LateNames
{
    private const int Cuts = 20;

    public static void CutEverywhere(byte[] export)
    {
        var whole = Describe(export);
        var most = 0;
        for (var i = 1; i < Cuts; i++)
        {
            var posts = Describe(export[..(export.Length * i / Cuts)]);
            Assert.Equal(whole.Take(posts.Count), posts);
            most = Math.Max(most, posts.Count);
        }

        Assert.True(most > 0, "no cut left a post");
    }

    private static List<string> Describe(byte[] export)
    {
        try
        {
            using var reader = RecordReader.Open(new MemoryStream(export), "in");
            return [.. reader.Read(static _ => { }).Select(reader.Fields.Read).Select(Nameless).Select(static post => JsonSerializer.Serialize(post))];
        }
        catch (ExportFormatException)
        {
            return [];
        }
    }

    private static ExportedPost Nameless(ExportedPost post) => post with { AuthorName = null, AuthorEmail = null, AuthorUrl = null, AuthorId = null };
}
