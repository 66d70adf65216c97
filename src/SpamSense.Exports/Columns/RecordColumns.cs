namespace SpamSense.Exports.Columns;

/// <summary>The columns that all records of one delimited file share.</summary>
internal sealed class RecordColumns
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public RecordColumns(IReadOnlyList<string> names)
    {
        Names = names;
        for (var i = 0; i < names.Count; i++)
        {
            _indexes.Add(names[i], i);
        }
    }

    public IReadOnlyList<string> Names { get; }

    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);
}
