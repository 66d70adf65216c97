using SpamSense.Content;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.StackExchange;

/// <summary>Reads the rows of a dump's tables, whose columns are attributes.</summary>
internal sealed class StackExchangeRow(XmlInput input)
{
    public const string PostType = "post_type";
    public const string Score = "score";
    public const string Views = "view_count";
    public const string Tags = "tags";
    public const string ClosedAt = "closed_at";

    private const string Question = "1";

    private static readonly char[] TagSigns = ['<', '>', '|'];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The post of the row that the reader is at; null when it says nothing, or was complained of.</summary>
    public ExportedPost? ReadPost()
    {
        ReadValues();
        if (Text("Body") is not { } body)
        {
            return null;
        }

        var type = Value("PostTypeId");
        var parent = Value("ParentId") is { } id and not "0" ? id : null;
        var title = Value("Title");
        return string.IsNullOrWhiteSpace(body) && string.IsNullOrWhiteSpace(title) ? null : new ExportedPost
        {
            Text = TitledText.Join(title, body, ContentFormat.Html),
            TextFormat = ContentFormat.Html,
            Kind = parent is null ? PostKind.Post : PostKind.Comment,
            Title = title,
            Id = Value("Id"),
            ParentId = parent,
            ThreadId = parent ?? Value("Id"),
            AuthorName = Value("OwnerDisplayName"),
            AuthorId = Value("OwnerUserId"),
            PublishedAt = Time(),
            Label = Label(),
            Line = input.Line,
            More = new Dictionary<string, string>
            {
                [PostType] = TypeOf(type),
                [Score] = Value("Score") ?? "",
                [Views] = Value("ViewCount") ?? "",
                [Tags] = string.Join(' ', (Value("Tags") ?? "").Split(TagSigns, StringSplitOptions.RemoveEmptyEntries)),
                [ClosedAt] = Value("ClosedDate") ?? "",
            },
        };
    }

    /// <summary>The comment of the row that the reader is at; null when it says nothing, or was complained of.</summary>
    public ExportedPost? ReadComment()
    {
        ReadValues();
        return Text("Text") is not { } text || string.IsNullOrWhiteSpace(text) ? null : new ExportedPost
        {
            Text = text,
            TextFormat = ContentFormat.Markdown,
            Kind = PostKind.Comment,
            Id = Value("Id"),
            ThreadId = Value("PostId"),
            AuthorName = Value("UserDisplayName"),
            AuthorId = Value("UserId"),
            PublishedAt = Time(),
            Label = Label(),
            Line = input.Line,
            More = new Dictionary<string, string> { [PostType] = "comment", [Score] = Value("Score") ?? "" },
        };
    }

    // The numbers that the documentation of the dump gives.
    private static string TypeOf(string? type) => type switch
    {
        Question => "question",
        "2" => "answer",
        "3" => "orphaned tag wiki",
        "4" => "tag wiki excerpt",
        "5" => "tag wiki",
        "6" => "moderator nomination",
        _ => type ?? "",
    };

    private void ReadValues()
    {
        _values.Clear();
        var reader = input.Reader;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "Id" or "PostTypeId" or "ParentId" or "PostId" or "Title" or "Body" or "Text" or "Tags" or "Score" or "ViewCount" or "CreationDate" or "DeletionDate"
                    or "ClosedDate" or "OwnerUserId" or "OwnerDisplayName" or "UserId" or "UserDisplayName":
                    _values[reader.LocalName] = reader.Value;
                    break;
            }
        }

        reader.MoveToElement();
    }

    private string? Text(string name)
    {
        var text = _values.GetValueOrDefault(name, "");
        if (text.Length > input.Reading.MaxRecordLength)
        {
            input.Reading.Complain(input.Line, UnreadableReason.LineTooLong(input.Reading.MaxRecordLength));
            return null;
        }

        return text;
    }

    private string? Value(string name) => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private DateTimeOffset? Time() => Value("CreationDate") is { } time ? PostTime.Parse(time) : null;

    // Only tables that somebody asked the data explorer for have deleted posts; what a dump has may have been judged by nobody.
    private OriginalLabel Label() => Value("DeletionDate") is null ? OriginalLabel.None : OriginalLabel.Deleted;
}
