using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.WordPress;

/// <summary>WXR, the RSS that WordPress exports: items with their comments inside.</summary>
internal sealed class WordPressPlatform : IXmlPlatform
{
    public ExportFormat Format => ExportFormat.WordPress;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail,
            PostField.AuthorUrl, PostField.AuthorIp, PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        WordPressNames.PostType, WordPressNames.Status, WordPressNames.CommentType, WordPressNames.AkismetResult);

    public bool Recognizes(XmlHead head) => head.Root == "rss" && head.HasNamespace(WordPressNames.Export);

    public IEnumerable<ExportedPost> Read(XmlInput input)
    {
        var authors = new WordPressAuthors();
        if (!input.ToRoot())
        {
            yield break;
        }

        foreach (var channel in input.Children())
        {
            if (channel != "channel")
            {
                continue;
            }

            foreach (var child in input.Children())
            {
                if (child == "author" && WordPressNames.IsExport(input.Reader.NamespaceURI))
                {
                    authors.Read(input);
                }
                else if (child == "item")
                {
                    foreach (var post in new WordPressItem(input, authors).Read())
                    {
                        yield return post;
                    }
                }
            }
        }
    }
}
