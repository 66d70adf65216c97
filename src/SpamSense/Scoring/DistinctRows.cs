using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpamSense.Scoring;

/// <summary>The rows of the distinct n-grams of a text, in the order in which they come by.</summary>
internal ref struct DistinctRows(ScoringScratch scratch)
{
    private readonly ref ushort _stamps = ref MemoryMarshal.GetArrayDataReference(scratch.Stamps);
    private readonly ref int _rows = ref MemoryMarshal.GetArrayDataReference(scratch.Rows);
    private readonly ushort _stamp = scratch.Stamp;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The rows.</summary>
    internal readonly ReadOnlySpan<int> Rows => MemoryMarshal.CreateReadOnlySpan(ref _rows, Count);

    /// <summary>Takes a row of the table. What it is cannot be foreseen, so nothing here is a branch: it is written down, and kept where it counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(TableRow row)
    {
        ref var stamp = ref Unsafe.Add(ref _stamps, row.Index);
        var isNew = stamp != _stamp ? row.IsNgram : 0;
        stamp = _stamp;
        Unsafe.Add(ref _rows, Count) = row.Index;
        Count += isNew;
    }
}
