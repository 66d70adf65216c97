using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>The sum of the weights of the distinct n-grams of a text, as they come by.</summary>
internal ref struct NgramSum(CompiledTable table, ScoringScratch scratch)
{
    private readonly Span<ushort> _stamps = scratch.Stamps;
    private readonly ushort _stamp = scratch.Stamp;
    private readonly Span<int> _rows = scratch.Rows;

    /// <summary>The sum of the weights.</summary>
    internal double Weight { get; private set; }

    /// <summary>How many distinct known n-grams there were.</summary>
    internal int Distinct { get; private set; }

    /// <summary>Their rows.</summary>
    internal readonly ReadOnlySpan<int> Rows => _rows[..Distinct];

    /// <summary>Takes the n-gram of a row; -1 is none.</summary>
    /// <returns>The row's place among the table's signals; 0 where it has none. Told here so that the row is looked at once.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Take(int row)
    {
        if (row < 0)
        {
            return 0;
        }

        ref readonly var entry = ref table[row];
        if (entry.IsNgram && _stamps[row] != _stamp)
        {
            _stamps[row] = _stamp;
            _rows[Distinct] = row;
            Weight += entry.Weight;
            Distinct++;
        }

        return entry.MaskIndex;
    }
}
