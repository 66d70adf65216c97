using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.Blogger;

/// <summary>Blogger's <c>feed.atom</c> in Google Takeout.</summary>
internal sealed class BloggerTakeoutPlatform : IXmlPlatform
{
    private const string Status = "status";
    private const string FileName = "filename";

    public ExportFormat Format => ExportFormat.BloggerTakeout;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail,
            PostField.AuthorUrl, PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        Status, FileName);

    public bool Recognizes(XmlHead head) => head.Root == "feed" && head.RootNamespace == BloggerPosts.Atom && head.HasNamespace(BloggerPosts.Takeout);

    public IEnumerable<ExportedPost> Read(XmlInput input) => BloggerPosts.Read(input, ToPost);

    private static ExportedPost? ToPost(BloggerEntry entry, ExportedPost post)
    {
        post = post with
        {
            Label = entry.IsTrashed ? OriginalLabel.Deleted : LabelOf(entry.Status),
            More = new Dictionary<string, string> { [Status] = entry.Status, [FileName] = entry.FileName ?? "" },
        };
        return entry.Type switch
        {
            "POST" or "PAGE" => post with { Kind = PostKind.Post, ThreadId = entry.Id },
            "COMMENT" => post with { Kind = PostKind.Comment, ThreadId = entry.Parent, ParentId = entry.InReplyTo },
            _ => null,
        };
    }

    // A draft was decided on by nobody.
    private static OriginalLabel LabelOf(string status) => status switch
    {
        "LIVE" => OriginalLabel.Approved,
        "PENDING" or "PENDING_MODERATION" => OriginalLabel.Pending,
        "SPAM" => OriginalLabel.Spam,
        "TRASHED" or "SOFT_TRASHED" or "EMPTIED" or "DELETED" => OriginalLabel.Deleted,
        _ => OriginalLabel.None,
    };
}
