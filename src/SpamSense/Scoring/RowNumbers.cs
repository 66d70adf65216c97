using System.Numerics;

namespace SpamSense.Scoring;

/// <summary>
/// Numbers the rows of the compiled table that a text leads to, in the order in which they come: a table of a few kilobytes where one over
/// all rows would be in no core's own cache.
/// </summary>
internal sealed class RowNumbers
{
    private const int InitialSlots = 256;
    // All slots are cleared for every text, so one long text must not leave many behind.
    private const int MostKept = 1 << 10;

    // Rows and numbers, both counted from 1; a slot of zeros is free.
    private ulong[] _slots = new ulong[InitialSlots];
    private int _shift = 32 - BitOperations.Log2(InitialSlots);

    /// <summary>How many slots are cleared for the next text.</summary>
    internal int Slots => _slots.Length;

    /// <summary>How many rows have a number.</summary>
    internal int Count { get; private set; }

    /// <summary>Forgets the rows, and gives back the memory that one unusual text needed.</summary>
    internal void Clear()
    {
        Count = 0;
        if (_slots.Length > MostKept)
        {
            Resize(InitialSlots);
        }
        else
        {
            Array.Clear(_slots);
        }
    }

    /// <summary>The number of a row, which is <see cref="Count"/> before the call where the row is new.</summary>
    internal int NumberOf(int row)
    {
        var slots = _slots;
        var wanted = (uint)row + 1;
        var i = (int)((wanted * 0x9E3779B1) >> _shift);
        while (true)
        {
            var found = slots[i];
            if ((uint)found == wanted)
            {
                return (int)(found >> 32) - 1;
            }

            if (found == 0)
            {
                slots[i] = wanted | ((ulong)++Count << 32);
                if (2 * Count > slots.Length)
                {
                    Grow();
                }

                return Count - 1;
            }

            i = (i + 1) & (slots.Length - 1);
        }
    }

    private void Grow()
    {
        var old = _slots;
        Resize(old.Length * 4);
        foreach (var slot in old)
        {
            if (slot != 0)
            {
                var i = (int)(((uint)slot * 0x9E3779B1) >> _shift);
                while (_slots[i] != 0)
                {
                    i = (i + 1) & (_slots.Length - 1);
                }

                _slots[i] = slot;
            }
        }
    }

    private void Resize(int length)
    {
        _slots = new ulong[length];
        _shift = 32 - BitOperations.Log2((uint)length);
    }
}
