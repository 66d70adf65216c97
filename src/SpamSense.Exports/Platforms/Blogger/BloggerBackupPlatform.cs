using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.Blogger;

/// <summary>The backup of Blogger's settings page: posts, pages and comments among settings and a template.</summary>
internal sealed class BloggerBackupPlatform : IXmlPlatform
{
    private const string Kinds = "http://schemas.google.com/blogger/2008/kind#";

    public ExportFormat Format => ExportFormat.BloggerBackup;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail,
            PostField.AuthorUrl, PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ]);

    public bool Recognizes(XmlHead head) =>
        head.Root == "feed" && head.RootNamespace == BloggerPosts.Atom && !head.HasNamespace(BloggerPosts.Takeout)
        && head.AttributesOf("category", "term").Any(static term => term.StartsWith(Kinds, StringComparison.Ordinal));

    public IEnumerable<ExportedPost> Read(XmlInput input) => BloggerPosts.Read(input, ToPost);

    private static ExportedPost? ToPost(BloggerEntry entry, ExportedPost post) => entry.Kind switch
    {
        Kinds + "post" or Kinds + "page" => post with
        {
            Kind = PostKind.Post,
            ThreadId = entry.Id,
            Label = entry.IsDraft ? OriginalLabel.None : OriginalLabel.Approved,
        },

        // What it says then is not what its author had written.
        Kinds + "comment" when !entry.IsRemoved => post with
        {
            Kind = PostKind.Comment,
            ThreadId = entry.Parent,
            ParentId = IdOf(entry),
            Label = OriginalLabel.Approved,
        },
        _ => null,
    };

    /// <summary>The id of the comment that a comment answers, which only an address of it tells.</summary>
    private static string? IdOf(BloggerEntry entry)
    {
        const string sign = ".post-";
        var sides = entry.Id?.IndexOf(sign, StringComparison.Ordinal) ?? -1;
        var number = entry.Related?.Split('?')[0].TrimEnd('/').Split('/')[^1];
        return sides < 0 || string.IsNullOrEmpty(number) || !number.All(char.IsAsciiDigit) ? null : $"{entry.Id![..sides]}{sign}{number}";
    }
}
