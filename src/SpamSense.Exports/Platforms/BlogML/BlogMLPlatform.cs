using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.BlogML;

/// <summary>BlogML 2.0: authors, then posts with their comments and trackbacks inside.</summary>
internal sealed class BlogMLPlatform : IXmlPlatform
{
    private const string Namespace = "http://www.blogml.com/2006/09/BlogML";

    public ExportFormat Format => ExportFormat.BlogML;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.Title, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail,
            PostField.AuthorUrl, PostField.AuthorIp, PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        BlogMLReaction.Type);

    public bool Recognizes(XmlHead head) => head.Root == "blog" && head.RootNamespace == Namespace;

    public IEnumerable<ExportedPost> Read(XmlInput input)
    {
        var (names, emails) = (new RememberedTexts(), new RememberedTexts());
        if (!input.ToRoot())
        {
            yield break;
        }

        foreach (var part in input.Children())
        {
            if (part == "authors")
            {
                ReadAuthors(input, names, emails);
            }
            else if (part == "posts")
            {
                foreach (var child in input.Children())
                {
                    if (child != "post")
                    {
                        continue;
                    }

                    foreach (var post in new BlogMLPost(input, names, emails).Read())
                    {
                        yield return post;
                    }
                }
            }
        }
    }

    private static void ReadAuthors(XmlInput input, RememberedTexts names, RememberedTexts emails)
    {
        foreach (var child in input.Children())
        {
            if (child == "author")
            {
                var id = input.Attribute("id");
                emails.Add(id, input.Attribute("email"));
                foreach (var _ in input.Children().Where(static name => name == "title"))
                {
                    names.Add(id, input.ReadText()?.Trim());
                }
            }
        }
    }
}
