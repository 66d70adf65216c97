using System.Numerics;
using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>
/// Gives names their rows, from 1 on in the order in which they come. A start waits for it, so the loops over all names are in methods that are compiled well at once,
/// and no generic collection has to be compiled for them.
/// </summary>
internal sealed class RowNames
{
    private readonly ulong[] _names;
    private readonly int[] _slots;

    /// <param name="most">How many names there may be.</param>
    internal RowNames(int most)
    {
        _names = new ulong[most];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most * 2))];
    }

    /// <summary>How many names there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The names, in the order of their rows.</summary>
    internal ReadOnlySpan<ulong> Names => _names.AsSpan(0, Count);

    /// <summary>Gives a row to a name, unless it has one.</summary>
    /// <returns>The row.</returns>
    internal int Add(ulong name)
    {
        Span<int> row = stackalloc int[1];
        Add([name], row);
        return row[0];
    }

    /// <summary>Gives rows to those of many names that have none.</summary>
    /// <param name="names">The names.</param>
    /// <param name="rows">Gets the row of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<ulong> names, Span<int> rows)
    {
        var (slots, known, count) = (_slots, _names, Count);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var slot = (int)name & (slots.Length - 1);
            while (slots[slot] != 0 && known[slots[slot] - 1] != name)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            if (slots[slot] == 0)
            {
                known[count] = name;
                slots[slot] = ++count;
            }

            rows[i] = slots[slot];
        }

        Count = count;
    }
}
