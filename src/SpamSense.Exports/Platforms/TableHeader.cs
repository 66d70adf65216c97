using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms;

/// <summary>The columns of a table, whose names platforms write in another case now and then.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, string> _columns = new(StringComparer.OrdinalIgnoreCase);

    public TableHeader(IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            _columns.TryAdd(column.Trim(), column);
        }
    }

    /// <summary>How many different columns there are.</summary>
    public int Count => _columns.Count;

    /// <summary>A column as the table writes it.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string name] => _columns[name];

    /// <summary>Whether all of some columns are there, in whatever order.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!_columns.ContainsKey(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A column as the table writes it, or null where there is none.</summary>
    public string? Find(string name) => _columns.GetValueOrDefault(name);

    /// <summary>The columns of fields, as far as they are there.</summary>
    public Dictionary<PostField, string> Map(params ReadOnlySpan<(PostField Field, string Name)> fields)
    {
        var map = new Dictionary<PostField, string>();
        foreach (var (field, name) in fields)
        {
            if (Find(name) is { } column)
            {
                map.Add(field, column);
            }
        }

        return map;
    }
}
