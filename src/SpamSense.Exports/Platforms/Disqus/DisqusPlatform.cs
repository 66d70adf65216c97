using SpamSense.Content;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.Disqus;

/// <summary>The XML of Disqus: threads, and behind them the comments that belong to them.</summary>
internal sealed class DisqusPlatform : IXmlPlatform
{
    private const string Namespace = "http://disqus.com";
    private const string Internals = "http://disqus.com/disqus-internals";
    private const string ThreadTitle = "thread_title";
    private const string IsAnonymous = "is_anonymous";

    public ExportFormat Format => ExportFormat.Disqus;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail, PostField.AuthorIp,
            PostField.PublishedAt, PostField.Label, PostField.Url, PostField.TextFormat,
        ],
        ThreadTitle, IsAnonymous);

    public bool Recognizes(XmlHead head) => head.Root == "disqus" && head.RootNamespace == Namespace;

    public IEnumerable<ExportedPost> Read(XmlInput input)
    {
        var (links, titles) = (new RememberedTexts(), new RememberedTexts());
        if (!input.ToRoot())
        {
            yield break;
        }

        foreach (var child in input.Children())
        {
            if (child == "thread")
            {
                ReadThread(input, links, titles);
            }
            else if (child == "post" && ReadPost(input, links, titles) is { } post)
            {
                yield return post;
            }
        }
    }

    private static void ReadThread(XmlInput input, RememberedTexts links, RememberedTexts titles)
    {
        var id = input.Attribute("id", Internals);
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "link":
                    links.Add(id, input.ReadText()?.Trim());
                    break;
                case "title":
                    titles.Add(id, input.ReadText()?.Trim());
                    break;
            }
        }
    }

    private static ExportedPost? ReadPost(XmlInput input, RememberedTexts links, RememberedTexts titles)
    {
        var line = input.Line;
        var post = new ExportedPost { Text = "", TextFormat = ContentFormat.Html, Kind = PostKind.Comment, Id = input.Attribute("id", Internals), Line = line };
        var (text, isDeleted, isSpam, isApproved, isAnonymous) = ((string?)"", false, false, true, "");
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "message":
                    text = input.ReadText();
                    break;
                case "createdAt":
                    post = post with { PublishedAt = input.ReadText() is { } time ? PostTime.Parse(time) : null };
                    break;
                case "isDeleted":
                    isDeleted = IsTrue(input);
                    break;
                case "isSpam":
                    isSpam = IsTrue(input);
                    break;
                case "isApproved":
                    isApproved = IsTrue(input);
                    break;
                case "ipAddress":
                    post = post with { AuthorIp = input.ReadText()?.Trim() };
                    break;
                case "thread":
                    post = post with { ThreadId = input.Attribute("id", Internals) };
                    break;
                case "parent":
                    post = post with { ParentId = input.Attribute("id", Internals) };
                    break;
                case "author":
                    (post, isAnonymous) = ReadAuthor(input, post);
                    break;
            }
        }

        if (text is null)
        {
            input.Reading.Complain(line, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
        }

        return string.IsNullOrWhiteSpace(text) ? null : post with
        {
            Text = text,
            Label = isSpam ? OriginalLabel.Spam : isDeleted ? OriginalLabel.Deleted : isApproved ? OriginalLabel.Approved : OriginalLabel.Pending,
            Url = links.Find(post.ThreadId) is { } link ? $"{link}#comment-{post.Id}" : null,
            More = new Dictionary<string, string> { [ThreadTitle] = titles.Find(post.ThreadId) ?? "", [IsAnonymous] = isAnonymous },
        };
    }

    private static (ExportedPost Post, string IsAnonymous) ReadAuthor(XmlInput input, ExportedPost post)
    {
        var isAnonymous = "";
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "name":
                    post = post with { AuthorName = input.ReadText()?.Trim() };
                    break;
                case "username":
                    post = post with { AuthorId = input.ReadText()?.Trim() };
                    break;
                case "email":
                    post = post with { AuthorEmail = input.ReadText()?.Trim() };
                    break;
                case "isAnonymous":
                    isAnonymous = IsTrue(input) ? "true" : "false";
                    break;
            }
        }

        return (post, isAnonymous);
    }

    private static bool IsTrue(XmlInput input) => input.ReadText()?.Trim() is "true" or "1";
}
