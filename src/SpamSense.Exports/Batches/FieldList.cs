namespace SpamSense.Exports.Batches;

/// <summary>The fields of all records of a batch behind each other; used again for every batch.</summary>
internal sealed class FieldList
{
    private FieldRange[] _fields = new FieldRange[256];

    public int Count { get; private set; }

    public void Add(FieldRange field)
    {
        if (Count == _fields.Length)
        {
            Array.Resize(ref _fields, Count * 2);
        }

        _fields[Count++] = field;
    }

    /// <summary>Takes back what was added since there were so many.</summary>
    public void Truncate(int count) => Count = count;

    public void Add(ReadOnlySpan<FieldRange> fields)
    {
        foreach (var field in fields)
        {
            Add(field);
        }
    }

    /// <summary>Moves fields down to a place that is free, or their own.</summary>
    public void Move(int from, int to, int count) => Array.Copy(_fields, from, _fields, to, count);

    public Span<FieldRange> Slice(int start, int count) => _fields.AsSpan(start, count);
}
