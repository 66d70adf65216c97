using System.Numerics;
using System.Runtime.CompilerServices;

namespace SpamSense.Learning;

/// <summary>
/// The weights of a layer by the names of features: an open table of at most some thousand entries. Whoever shares one only reads it; who learns
/// makes a copy first.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many features a site has at most. Beyond, the weaker half goes.</summary>
    internal const int MostFeatures = 8192;

    /// <summary>
    /// How far from its place a feature is looked for. The table is at most half full, so that hardly any is ever further away; but names are no secret, and
    /// somebody whose posts are corrected may write words that all have one place.
    /// </summary>
    internal const int LongestSearch = 64;

    private const int FewestSlots = 16;
    private const uint Golden = 0x9E3779B1;

    private WeightSlot[] _slots;
    private int _shift;

    internal WeightTable()
        : this(new WeightSlot[FewestSlots], 0)
    {
    }

    private WeightTable(WeightSlot[] slots, int count)
    {
        (_slots, Count) = (slots, count);
        _shift = 32 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>How many features have a weight.</summary>
    internal int Count { get; private set; }

    /// <summary>All slots, the free ones among them.</summary>
    internal ReadOnlySpan<WeightSlot> Slots => _slots;

    internal WeightTable Copy() => new([.. _slots], Count);

    /// <summary>The slot of a feature.</summary>
    /// <returns>What is kept of it; nothing, where it is unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WeightSlot Find(ulong name)
    {
        var slots = _slots;
        var key = KeyOf(name);
        var i = (int)((key * Golden) >> _shift);
        for (var left = LongestSearch; left > 0; left--, i = (i + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[i];
            if (slot.Key == key || slot.Key == 0)
            {
                return slot;
            }
        }

        return default;
    }

    /// <summary>Sets what is kept of a feature.</summary>
    internal void Set(ulong name, float weight, float evidence)
    {
        var key = KeyOf(name);
        ref var slot = ref SlotOf(_slots, _shift, key);
        if (slot.Key == 0)
        {
            Count++;
        }

        slot = new WeightSlot(key, weight, evidence);
        if (Count > MostFeatures)
        {
            KeepStronger();
        }
        else if (2 * Count > _slots.Length)
        {
            Lay(_slots, 2 * _slots.Length);
        }
    }

    /// <summary>Multiplies everything.</summary>
    internal void Scale(double factor)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            slot = slot with { Weight = (float)(slot.Weight * factor), Evidence = (float)(slot.Evidence * factor) };
        }
    }

    // Its higher half, as the lower one of a pair is that of its second word times an odd number.
    private static uint KeyOf(ulong name)
    {
        var key = (uint)(name >> 32);
        return key == 0 ? 1 : key;
    }

    /// <summary>The slot that a feature has, or gets: a free one, or that of the weakest feature where it is looked for.</summary>
    private static ref WeightSlot SlotOf(WeightSlot[] slots, int shift, uint key)
    {
        var i = (int)((key * Golden) >> shift);
        var weakest = i;
        for (var left = LongestSearch; left > 0; left--, i = (i + 1) & (slots.Length - 1))
        {
            if (slots[i].Key == 0 || slots[i].Key == key)
            {
                return ref slots[i];
            }

            weakest = Math.Abs(slots[i].Weight) < Math.Abs(slots[weakest].Weight) ? i : weakest;
        }

        return ref slots[weakest];
    }

    private void KeepStronger()
    {
        var kept = _slots.Where(slot => slot.Key != 0)
            .OrderByDescending(slot => Math.Abs(slot.Weight))
            .ThenBy(slot => slot.Key)
            .Take(MostFeatures / 2)
            .ToArray();
        Lay(kept, _slots.Length);
    }

    private void Lay(ReadOnlySpan<WeightSlot> slots, int length)
    {
        var laid = new WeightSlot[length];
        var shift = 32 - BitOperations.Log2((uint)length);
        var count = 0;
        foreach (ref readonly var slot in slots)
        {
            if (slot.Key != 0)
            {
                ref var place = ref SlotOf(laid, shift, slot.Key);
                count += place.Key == 0 ? 1 : 0;
                place = slot;
            }
        }

        (_slots, _shift, Count) = (laid, shift, count);
    }
}
