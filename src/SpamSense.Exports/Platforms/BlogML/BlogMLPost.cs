using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.BlogML;

/// <summary>One post of BlogML and what was answered to it.</summary>
internal sealed class BlogMLPost
{
    private readonly XmlInput _input;
    private readonly RememberedTexts _names;
    private readonly RememberedTexts _emails;
    private readonly long _line;
    private readonly ExportedPost _attributes;
    private string? _title;
    private BlogMLContent _content = BlogMLContent.None;
    private string? _author;
    private bool _isTold;

    public BlogMLPost(XmlInput input, RememberedTexts names, RememberedTexts emails)
    {
        (_input, _names, _emails, _line) = (input, names, emails, input.Line);
        _attributes = new ExportedPost
        {
            Text = "",
            Kind = PostKind.Post,
            Id = input.Attribute("id"),
            ThreadId = input.Attribute("id"),
            PublishedAt = BlogMLReaction.Time(input),
            Label = OriginalLabels.Parse("approved", input.Attribute("approved")),
            Url = input.Attribute("post-url"),
            Line = _line,
        };
    }

    /// <summary>The post and its comments and trackbacks. It comes first if its author is told before them, as some programs do and others do not.</summary>
    public IEnumerable<ExportedPost> Read()
    {
        foreach (var child in _input.Children())
        {
            if (child is not ("comments" or "trackbacks"))
            {
                ReadOwn(child);
                continue;
            }

            if (_author is not null && Post() is { } post)
            {
                yield return post;
            }

            foreach (var name in _input.Children())
            {
                if (name is "comment" or "trackback" && BlogMLReaction.Read(_input, _attributes) is { } reaction)
                {
                    yield return reaction;
                }
            }
        }

        if (Post() is { } last)
        {
            yield return last;
        }
    }

    private void ReadOwn(string name)
    {
        switch (name)
        {
            case "title":
                _title = BlogMLContent.Read(_input).Text?.Trim();
                break;
            case "content":
                _content = BlogMLContent.Read(_input);
                break;
            case "authors":
                foreach (var _ in _input.Children().Where(static child => child == "author"))
                {
                    _author ??= _input.Attribute("ref");
                }

                break;
        }
    }

    private ExportedPost? Post()
    {
        if (_isTold)
        {
            return null;
        }

        _isTold = true;
        if (_content.Text is null)
        {
            _input.Reading.Complain(_line, _content.Problem!);
            return null;
        }

        return string.IsNullOrWhiteSpace(_content.Text) && string.IsNullOrWhiteSpace(_title) ? null : _attributes with
        {
            Text = TitledText.Join(_title, _content.Text, _content.Format),
            TextFormat = _content.Format,
            Title = _title,
            AuthorId = _author,
            AuthorName = _names.Find(_author) ?? _author,
            AuthorEmail = _emails.Find(_author),
        };
    }
}
