namespace SpamSense.Exports.Columns;

/// <summary>Finds the column that holds the texts: as told, else by name, else by content.</summary>
internal static class TextColumnChooser
{
    /// <summary>Names of text columns, the surer ones first: a file that has both <c>post</c> and <c>text</c> keeps titles in <c>post</c>.</summary>
    private static readonly string[] TextNames =
    [
        "text", "comment_text", "comment_content", "comment", "full_text", "body", "message", "tweet", "content", "selftext",
        "review_text", "review", "post_text", "post_content", "caption", "description", "post", "reply", "answer", "sms", "v2",
    ];

    /// <summary>The last words of names that never mean the text, however long their values are.</summary>
    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "label", "class", "category", "v1", "id", "ids", "uuid", "hash", "date", "datetime", "time", "timestamp", "created", "updated", "url", "uri",
        "link", "links", "permalink", "email", "ip", "agent", "author", "user", "username", "name", "lang", "language", "source",
        "orientation", "intent", "probability", "score", "count", "rating",
    };

    /// <summary>Chooses among columns, given the values of the first records.</summary>
    /// <param name="name">The name of the input, for the message of an exception.</param>
    /// <param name="told">The column that the user named, if any.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">Values in the order of the columns; a missing one is null.</param>
    /// <exception cref="ExportFormatException">The column that was told does not exist, or none looks like texts.</exception>
    public static string Choose(string name, string? told, IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows) =>
        TryChoose(told, columns, rows)
        ?? throw new ExportFormatException(told is not null
            ? $"'{name}' has no column '{told}': it has {List(columns)}."
            : $"No column of '{name}' looks like texts: name one with --text-column; it has {List(columns)}.");

    /// <summary>Chooses among columns, or says with null that there is nothing to choose.</summary>
    public static string? TryChoose(string? told, IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        if (told is not null)
        {
            return columns.FirstOrDefault(column => column == told) ?? columns.FirstOrDefault(column => column.Equals(told, StringComparison.OrdinalIgnoreCase));
        }

        return ByName(columns) ?? (columns.Count == 1 && !IsNeverText(columns[0]) ? columns[0] : ByContent(columns, rows));
    }

    /// <summary>Whether a column holds texts by its name alone.</summary>
    public static bool IsTextName(string column) => ByName([column]) is not null;

    private static string? ByName(IReadOnlyList<string> columns)
    {
        var words = columns.Select(Words).ToArray();
        var exact = TextNames.Select(text => Array.FindIndex(words, word => string.Join('_', word) == text));
        var last = TextNames.Select(text => Array.FindIndex(words, word => word is [.., var end] && end == text));
        var index = exact.Concat(last).FirstOrDefault(found => found >= 0, -1);
        return index < 0 ? null : columns[index];
    }

    private static string? ByContent(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows) =>
        Enumerable.Range(0, columns.Count)
            .Where(index => !IsNeverText(columns[index]))
            .Select(index => (index, length: rows.Sum(row => WrittenLength(row[index]))))
            .Where(candidate => candidate.length > 0)
            .OrderByDescending(candidate => candidate.length)
            .Select(candidate => columns[candidate.index])
            .FirstOrDefault();

    private static long WrittenLength(string? value) =>
        value is not null && value.Trim().Contains(' ', StringComparison.Ordinal) && value.Any(char.IsLetter) ? value.Length : 0;

    private static bool IsNeverText(string column) => Words(column) is [.., var last] && NeverText.Contains(last);

    private static string[] Words(string column) =>
        column.ToLowerInvariant().Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string List(IReadOnlyList<string> columns)
    {
        const int most = 30;
        var names = string.Join(", ", columns.Take(most).Select(column => $"'{column}'"));
        return columns.Count switch
        {
            0 => "no columns",
            > most => $"{names} and {columns.Count - most} more",
            _ => names,
        };
    }
}
