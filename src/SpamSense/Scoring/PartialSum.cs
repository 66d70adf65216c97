using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sum of the weights of distinct n-grams, and their rows in the order in which they came.</summary>
internal sealed class PartialSum
{
    private readonly RecordBuffer<int> _rows = new();

    /// <summary>The sum of the weights.</summary>
    internal double Weight { get; private set; }

    /// <summary>How many n-grams there are.</summary>
    internal int Distinct => _rows.Count;

    /// <summary>Their rows.</summary>
    internal ReadOnlySpan<int> Rows => _rows.Items;

    internal void Clear()
    {
        _rows.Clear();
        Weight = 0;
    }

    internal void Add(int row, float weight)
    {
        _rows.Add(row);
        Weight += weight;
    }
}
