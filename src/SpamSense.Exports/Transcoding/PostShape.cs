using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Transcoding;

/// <summary>Which columns the posts of a platform have.</summary>
internal sealed class PostShape
{
    private static readonly PostField[] BeforeText = [.. Enum.GetValues<PostField>().Where(static field => field != PostField.Place)];

    private readonly HashSet<PostField> _fields;

    /// <param name="fields">What the platform tells of a post; its place is always told.</param>
    /// <param name="more">The names of further columns, for <see cref="ExportedPost.More"/>.</param>
    public PostShape(PostField[] fields, params string[] more)
    {
        _fields = [.. fields, PostField.Place];
        More = more;
        Columns =
        [
            .. BeforeText.Where(_fields.Contains).Select(PostColumnName.Of),
            PostColumnName.Text,
            .. more,
            PostColumnName.Place,
        ];
    }

    /// <summary>All columns, in the order in which they are written.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Those that only this platform has.</summary>
    public IReadOnlyList<string> More { get; }

    /// <summary>Whether the platform tells something.</summary>
    public bool Has(PostField field) => _fields.Contains(field);
}
