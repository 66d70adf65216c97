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

    /// <summary>Takes the row of an n-gram. Whether it is a new one cannot be foreseen, so nothing here is a branch: it is written down, and kept where the count goes up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(int row)
    {
        ref var taken = ref Unsafe.Add(ref _taken, (nuint)((uint)row >> 6));
        var bits = taken;
        Unsafe.Add(ref _rows, (nuint)(uint)Count) = row;
        Count += (int)(~bits >> row) & 1;
        taken = bits | (1UL << row);
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
