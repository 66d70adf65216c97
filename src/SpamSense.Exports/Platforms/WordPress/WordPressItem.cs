using System.Net;
using SpamSense.Content;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.WordPress;

/// <summary>One item of WXR: a post or a page, or something that is none, and the comments on it.</summary>
internal sealed class WordPressItem(XmlInput input, WordPressAuthors authors)
{
    private readonly long _line = input.Line;
    private string _title = "";
    private string? _text = "";
    private string _id = "";
    private string _link = "";
    private string _author = "";
    private string _type = "post";
    private string _status = "";
    private string _date = "";
    private string _utcDate = "";
    private string _feedDate = "";
    private bool _isTold;

    /// <summary>The post, then its comments: WXR has them in this order. A post whose text comes last comes last.</summary>
    public IEnumerable<ExportedPost> Read()
    {
        foreach (var child in input.Children())
        {
            if (child == "comment" && WordPressNames.IsExport(input.Reader.NamespaceURI))
            {
                if (_text is not "" && Post() is { } post)
                {
                    yield return post;
                }

                if (WordPressComment.Read(input, _id, _link) is { } comment)
                {
                    yield return comment;
                }
            }
            else
            {
                ReadOwn(child);
            }
        }

        if (Post() is { } last)
        {
            yield return last;
        }
    }

    private void ReadOwn(string name)
    {
        var inNamespace = input.Reader.NamespaceURI;
        if (inNamespace.Length == 0)
        {
            ReadFeed(name);
        }
        else if (name == "encoded" && inNamespace == WordPressNames.Content)
        {
            _text = input.ReadText();
        }
        else if (name == "creator")
        {
            _author = input.ReadText() ?? "";
        }
        else if (WordPressNames.IsExport(inNamespace))
        {
            ReadExport(name);
        }
    }

    private void ReadFeed(string name)
    {
        switch (name)
        {
            case "title":
                _title = WebUtility.HtmlDecode(input.ReadText()) ?? "";
                break;
            case "link":
                _link = input.ReadText()?.Trim() ?? "";
                break;
            case "pubDate":
                _feedDate = input.ReadText() ?? "";
                break;
        }
    }

    private void ReadExport(string name)
    {
        switch (name)
        {
            case "post_id":
                _id = input.ReadText()?.Trim() ?? "";
                break;
            case "post_type":
                _type = input.ReadText()?.Trim() ?? "";
                break;
            case "status":
                _status = input.ReadText()?.Trim() ?? "";
                break;
            case "post_date":
                _date = input.ReadText() ?? "";
                break;
            case "post_date_gmt":
                _utcDate = input.ReadText() ?? "";
                break;
        }
    }

    private ExportedPost? Post()
    {
        if (_isTold || !WordPressNames.IsPost(_type))
        {
            return null;
        }

        _isTold = true;
        if (_text is null)
        {
            input.Reading.Complain(_line, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
            return null;
        }

        return string.IsNullOrWhiteSpace(_text) && string.IsNullOrWhiteSpace(_title) ? null : new ExportedPost
        {
            Text = TitledText.Join(_title, _text, ContentFormat.Html),
            TextFormat = ContentFormat.Html,
            Kind = PostKind.Post,
            Title = _title,
            Id = _id,
            ThreadId = _id,
            AuthorName = authors.NameOf(_author),
            AuthorId = authors.IdOf(_author),
            AuthorEmail = authors.EmailOf(_author),
            PublishedAt = PostTime.Parse(_utcDate) ?? PostTime.Parse(_date) ?? PostTime.Parse(_feedDate),
            Label = WordPressNames.LabelOfPost(_status),
            Url = _link,
            Line = _line,
            More = new Dictionary<string, string> { [WordPressNames.PostType] = _type, [WordPressNames.Status] = _status },
        };
    }
}
