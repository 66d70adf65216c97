using SpamSense.Content;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.Blogger;

/// <summary>One entry of a feed of Blogger, of either kind of export, as far as it tells.</summary>
internal sealed class BloggerEntry
{
    private const string Kinds = "http://schemas.google.com/g/2005#kind";

    private BloggerEntry(long line) => Line = line;

    public long Line { get; }

    public string? Id { get; private set; }

    /// <summary>What a backup calls the kind of the entry: an address that ends with it.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What Takeout calls the kind of the entry.</summary>
    public string Type { get; private set; } = "";

    public string Status { get; private set; } = "";

    public bool IsDraft { get; private set; }

    public bool IsTrashed { get; private set; }

    /// <summary>Whether the content is a sentence of Blogger that stands for a comment that was removed.</summary>
    public bool IsRemoved { get; private set; }

    public string? Title { get; private set; }

    /// <summary>The content; null when it is too long.</summary>
    public string? Content { get; private set; } = "";

    public ContentFormat Format { get; private set; } = ContentFormat.Html;

    public string? Published { get; private set; }

    public string? AuthorName { get; private set; }

    public string? AuthorUri { get; private set; }

    public string? AuthorEmail { get; private set; }

    /// <summary>The address of the page.</summary>
    public string? Url { get; private set; }

    /// <summary>The address of the comment that this one answers, in a backup.</summary>
    public string? Related { get; private set; }

    /// <summary>The post that a comment is on.</summary>
    public string? Parent { get; private set; }

    /// <summary>The comment that this one answers, in Takeout.</summary>
    public string? InReplyTo { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>Reads the entry that the reader is at.</summary>
    public static BloggerEntry Read(XmlInput input)
    {
        var entry = new BloggerEntry(input.Line);
        foreach (var child in input.Children())
        {
            entry.ReadChild(child, input);
        }

        return entry;
    }

    private void ReadChild(string name, XmlInput input)
    {
        switch (name)
        {
            case "id":
                Id = input.ReadText()?.Trim();
                break;
            case "type":
                Type = input.ReadText()?.Trim() ?? "";
                break;
            case "status":
                Status = input.ReadText()?.Trim() ?? "";
                break;
            case "trashed":
                IsTrashed = input.ReadText()?.Trim() is not ("" or "false");
                break;
            case "title":
                Title = input.ReadText()?.Trim();
                break;
            case "content":
                ReadContent(input);
                break;
            case "published":
                Published = input.ReadText();
                break;
            case "parent":
                Parent = input.ReadText()?.Trim();
                break;
            case "inReplyTo":
                InReplyTo = input.ReadText()?.Trim();
                break;
            case "filename":
                FileName = input.ReadText()?.Trim();
                break;
            default:
                ReadLink(name, input);
                break;
        }
    }

    private void ReadLink(string name, XmlInput input)
    {
        switch (name)
        {
            case "in-reply-to":
                Parent = input.Attribute("ref");
                break;
            case "link" when input.Attribute("rel") == "alternate":
                Url = input.Attribute("href");
                break;
            case "link" when input.Attribute("rel") == "related":
                Related = input.Attribute("href");
                break;
            case "category" when input.Attribute("scheme") == Kinds:
                Kind = input.Attribute("term") ?? "";
                break;
            case "extendedProperty":
                IsRemoved |= input.Attribute("name") == "blogger.contentRemoved";
                break;
            case "author":
                ReadAuthor(input);
                break;
            case "control":
                foreach (var _ in input.Children().Where(static child => child == "draft"))
                {
                    IsDraft |= input.ReadText()?.Trim() == "yes";
                }

                break;
        }
    }

    private void ReadContent(XmlInput input)
    {
        switch (input.Attribute("type"))
        {
            case "xhtml":
                Content = XmlMarkup.Read(input);
                break;
            case "text":
                (Content, Format) = (input.ReadText(), ContentFormat.Plain);
                break;
            default:
                Content = input.ReadText();
                break;
        }
    }

    // Takeout has a type in here, too, which is not that of the entry.
    private void ReadAuthor(XmlInput input)
    {
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "name":
                    AuthorName = input.ReadText()?.Trim();
                    break;
                case "uri":
                    AuthorUri = input.ReadText()?.Trim();
                    break;
                case "email":
                    AuthorEmail = input.ReadText()?.Trim();
                    break;
            }
        }
    }
}
