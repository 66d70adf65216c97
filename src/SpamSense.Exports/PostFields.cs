using SpamSense.Content;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports;

/// <summary>Reads the records of one export as posts: which column says who wrote, when, in answer to what, and what was decided.</summary>
/// <remarks>Immutable: any number of threads may use it.</remarks>
public sealed class PostFields
{
    private readonly string?[] _columns;
    private readonly IReadOnlyList<string> _others;
    private readonly TableDialect? _dialect;

    internal PostFields(IReadOnlyList<string> columns, string textColumn, TableDialect? dialect, bool isOurs, IReadOnlyList<string?[]> rows)
    {
        _dialect = dialect;
        var free = columns.Where(column => column != textColumn).ToList();
        var table = dialect is not null || isOurs ? null : new PostColumnNames(columns, textColumn, rows);
        _columns =
        [
            .. Enum.GetValues<PostField>().Select(field => table is not null
                ? table.Find(field)
                : free.Find(column => column == (dialect is null ? PostColumnName.Of(field) : dialect.Columns.GetValueOrDefault(field)))),
        ];
        _others = [.. free.Where(column => !_columns.Contains(column))];
    }

    /// <summary>Whether the export says what was decided about its posts.</summary>
    public bool HasLabels => _dialect?.ReadLabel is not null || _columns[(int)PostField.Label] is not null;

    /// <summary>The column that says who wrote a post; <see langword="null"/> where none does.</summary>
    public string? AuthorColumn => _columns[(int)PostField.AuthorName];

    /// <summary>The post that a record is.</summary>
    /// <param name="record">A record of the reader that these fields come from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public ExportedPost Read(ExportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Read(Values(record.Content.GetValues(record.View)) ?? record.GetValue, record.Text, record.Source, record.Line);
    }

    /// <summary>The post that a record of a batch is.</summary>
    /// <param name="batch">A batch of the reader that these fields come from, parsed.</param>
    /// <param name="index">The place of the record in the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    public ExportedPost Read(RecordBatch batch, int index)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Read(Values(batch.Content?.GetValues(batch.View(index))) ?? (column => batch.GetValue(index, column)), System.Text.Encoding.UTF8.GetString(batch.GetText(index)), batch.Source, batch.GetLine(index));
    }

    /// <summary>What was decided about a post.</summary>
    /// <param name="batch">A batch of the reader that these fields come from, parsed.</param>
    /// <param name="index">The place of the record in the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    public OriginalLabel GetLabel(RecordBatch batch, int index)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return (batch.Records[index].Traits & Batches.RecordTraits.HasUsualLabel) != 0
            ? _dialect!.UsualLabel
            : Label(column => batch.GetValue(index, column));
    }

    private static Func<string, string?>? Values(IReadOnlyDictionary<string, string?>? values) => values is null ? null : column => values.GetValueOrDefault(column);

    private ExportedPost Read(Func<string, string?> value, string text, string source, long line) => new()
    {
        Text = text,
        TextFormat = PostWords.Format(Value(value, PostField.TextFormat), _dialect?.TextFormat ?? ContentFormat.Detect),
        Kind = PostWords.Kind(Value(value, PostField.Kind), _dialect?.Kind ?? PostKind.Comment),
        Title = Value(value, PostField.Title),
        Id = Value(value, PostField.Id),
        ParentId = Value(value, PostField.ParentId),
        ThreadId = Value(value, PostField.ThreadId),
        AuthorName = Value(value, PostField.AuthorName),
        AuthorId = Value(value, PostField.AuthorId),
        AuthorEmail = Value(value, PostField.AuthorEmail),
        AuthorUrl = Value(value, PostField.AuthorUrl),
        AuthorIp = Value(value, PostField.AuthorIp),
        PublishedAt = Value(value, PostField.PublishedAt) is { } time ? PostTime.Parse(time) : null,
        Language = Value(value, PostField.Language),
        Label = Label(value),
        Url = Value(value, PostField.Url),
        Source = source,
        Line = line,
        Place = Value(value, PostField.Place),
        More = More(value),
    };

    private OriginalLabel Label(Func<string, string?> value) =>
        _dialect?.ReadLabel is { } read ? read(value)
        : _columns[(int)PostField.Label] is { } column ? OriginalLabels.Parse(column, value(column))
        : OriginalLabel.None;

    private string? Value(Func<string, string?> value, PostField field)
    {
        if (_columns[(int)field] is not { } column || value(column) is not { } found || string.IsNullOrWhiteSpace(found) || IsNested(found))
        {
            return null;
        }

        return _dialect?.Clean is { } clean ? clean(field, found) : found;
    }

    // An object in a JSON record is not somebody's name.
    private static bool IsNested(string value) => value is ['{' or '[', .. var rest] && rest.AsSpan().TrimStart() is ['"' or '{' or '[' or '}' or ']', ..];

    private Dictionary<string, string> More(Func<string, string?> value)
    {
        var more = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in _others)
        {
            if (value(column) is { Length: > 0 } found)
            {
                more[column] = found;
            }
        }

        return more;
    }
}
