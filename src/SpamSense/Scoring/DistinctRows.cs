using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpamSense.Scoring;

/// <summary>The rows of the distinct n-grams of a text, in the order in which they come by.</summary>
internal ref struct DistinctRows(ScoringScratch scratch)
{
    private readonly ref ulong _taken = ref MemoryMarshal.GetArrayDataReference(scratch.Taken);
    private readonly ref int _rows = ref MemoryMarshal.GetArrayDataReference(scratch.Rows);

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The rows.</summary>
    internal readonly ReadOnlySpan<int> Rows => MemoryMarshal.CreateReadOnlySpan(ref _rows, Count);

    /// <summary>Takes a row of the table. What it is cannot be foreseen, so nothing here is a branch: it is written down, and kept where it counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(TableRow row)
    {
        var index = row.Index;
        ref var taken = ref Unsafe.Add(ref _taken, (nuint)((uint)index >> 6));
        var isNew = row.IsNgram & (int)(~taken >> index);
        taken |= (ulong)(uint)row.IsNgram << index;
        Unsafe.Add(ref _rows, (nuint)(uint)Count) = index;
        Count += isNew;
    }

    /// <summary>Makes room for the next text. <see cref="Rows"/> stays until then.</summary>
    internal readonly void Forget()
    {
        foreach (var row in Rows)
        {
            Unsafe.Add(ref _taken, (nuint)((uint)row >> 6)) = 0;
        }
    }
}
