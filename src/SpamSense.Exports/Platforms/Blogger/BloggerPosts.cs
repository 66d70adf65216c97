using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.Blogger;

/// <summary>What both kinds of Blogger's exports have in common: a feed whose entries are posts, pages, comments, and more.</summary>
internal static class BloggerPosts
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The namespace of Takeout.</summary>
    public const string Takeout = "http://schemas.google.com/blogger/2018";

    private const string NoEmail = "noreply@blogger.com";
    private const string Profile = "/profile/";

    /// <summary>The posts among the entries.</summary>
    /// <param name="input">The reader.</param>
    /// <param name="toPost">Adds to a post what only one kind of export tells; null for an entry that is none.</param>
    public static IEnumerable<ExportedPost> Read(XmlInput input, Func<BloggerEntry, ExportedPost, ExportedPost?> toPost)
    {
        if (!input.ToRoot())
        {
            yield break;
        }

        foreach (var child in input.Children())
        {
            if (child != "entry")
            {
                continue;
            }

            var entry = BloggerEntry.Read(input);
            if (toPost(entry, Common(entry)) is not { } post)
            {
                continue;
            }

            if (entry.Content is null)
            {
                input.Reading.Complain(entry.Line, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
            }
            else if (WithText(entry, post) is { } told)
            {
                yield return told;
            }
        }
    }

    private static ExportedPost Common(BloggerEntry entry) => new()
    {
        Text = "",
        TextFormat = entry.Format,
        Id = entry.Id,
        AuthorName = entry.AuthorName,
        AuthorId = ProfileOf(entry.AuthorUri),
        AuthorEmail = entry.AuthorEmail == NoEmail ? null : entry.AuthorEmail,
        AuthorUrl = entry.AuthorUri,
        PublishedAt = entry.Published is { } time ? PostTime.Parse(time) : null,
        Url = entry.Url,
        Line = entry.Line,
    };

    // What stands as the title of a comment is the beginning of its text.
    private static ExportedPost? WithText(BloggerEntry entry, ExportedPost post)
    {
        var title = post.Kind == PostKind.Comment ? null : entry.Title;
        return string.IsNullOrWhiteSpace(entry.Content) && string.IsNullOrWhiteSpace(title)
            ? null
            : post with { Text = TitledText.Join(title, entry.Content, entry.Format), Title = title };
    }

    private static string? ProfileOf(string? uri)
    {
        var start = uri?.LastIndexOf(Profile, StringComparison.Ordinal) ?? -1;
        return start < 0 ? null : uri![(start + Profile.Length)..];
    }
}
