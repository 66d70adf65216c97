using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.StackExchange;

/// <summary>The tables of a dump of Stack Exchange that hold posts: <c>Posts.xml</c> and <c>Comments.xml</c>.</summary>
internal sealed class StackExchangePlatform : IXmlPlatform
{
    private static readonly string[] OtherTables = ["users", "votes", "badges", "tags", "postlinks", "posthistory"];

    public ExportFormat Format => ExportFormat.StackExchange;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt,
            PostField.Label, PostField.TextFormat,
        ],
        StackExchangeRow.PostType, StackExchangeRow.Score, StackExchangeRow.Views, StackExchangeRow.Tags, StackExchangeRow.ClosedAt);

    public bool Recognizes(XmlHead head) => head.RootNamespace.Length == 0 && head.Root switch
    {
        "posts" => Has(head, "PostTypeId"),
        "comments" => Has(head, "PostId") && Has(head, "Text"),
        _ => false,
    };

    public string? Refuses(XmlHead head) => OtherTables.Contains(head.Root) && Has(head, "Id")
        ? $"is the table '{head.Root}' of a Stack Exchange dump, which holds no posts: read Posts.xml or Comments.xml of it"
        : null;

    public IEnumerable<ExportedPost> Read(XmlInput input)
    {
        if (!input.ToRoot())
        {
            yield break;
        }

        var areComments = input.Reader.LocalName == "comments";
        var row = new StackExchangeRow(input);
        foreach (var child in input.Children())
        {
            if (child == "row" && (areComments ? row.ReadComment() : row.ReadPost()) is { } post)
            {
                yield return post;
            }
        }
    }

    private static bool Has(XmlHead head, string column) => head.AttributesOf("row", column).Count > 0;
}
