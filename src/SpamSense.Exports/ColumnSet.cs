using System.Collections;

namespace SpamSense.Exports;

/// <summary>The columns of several inputs together, each once, in the order in which they were first seen.</summary>
/// <remarks>Names are compared exactly: <c>Text</c> and <c>text</c> are two columns.</remarks>
public sealed class ColumnSet : IReadOnlyList<string>
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _names.Count;

    /// <inheritdoc/>
    public string this[int index] => _names[index];

    /// <summary>Adds a column unless it is there already.</summary>
    /// <param name="column">The name.</param>
    /// <returns>Whether the column is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public bool Add(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (!_known.Add(column))
        {
            return false;
        }

        _names.Add(column);
        return true;
    }

    /// <summary>Adds the columns of one more input.</summary>
    /// <param name="columns">Usually what <see cref="RecordReader.CollectColumns"/> returned.</param>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null or holds a null.</exception>
    public void UnionWith(IEnumerable<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
        {
            Add(column);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
