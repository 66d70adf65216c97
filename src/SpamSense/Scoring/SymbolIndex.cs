using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// From names to their codes, frozen. A name has one bucket of eight entries, a cache line, and is in it or nowhere: no probing, and no
/// branch that depends on what is found. Names whose bucket is full move together with their group by a displacement (the idea of CHD: Belazzougui, Botelho and
/// Dietzfelbinger, "Hash, displace, and compress", 2009).
/// </summary>
internal sealed class SymbolIndex
{
    private const int BucketLength = 8;
    private const ulong CodeMask = (1UL << TableRow.Bits) - 1;
    private const int GroupShift = 40;
    private const int MostTries = 1 << 12;
    private const int MostGrowths = 3;

    // An odd number, so that the tries of a group scatter over all buckets.
    private const int Step = 0x2545;

    // Where no entry matches, the count of zeros is 32, and the entry at that place is read for nothing.
    private const int Trail = 32;

    // The entries are read a cache line at a time, so they begin at one: a pinned array stays where it is.
    private readonly ulong[] _entries;
    private readonly int _first;
    private readonly nint _address;
    private readonly ushort[] _displacements;
    private readonly int _bucketMask;
    private readonly int _groupMask;

    private SymbolIndex(int bucketBits)
    {
        var buckets = 1 << bucketBits;
        _bucketMask = buckets - 1;
        _entries = CacheLine.Allocate<ulong>((buckets * BucketLength) + Trail, out _first, out _address);
        _displacements = new ushort[buckets / 4];
        _groupMask = _displacements.Length - 1;
    }

    /// <summary>Freezes names: makes the index larger until everyone has found a place.</summary>
    /// <param name="names">The names, no two alike.</param>
    /// <param name="codes">The code of each, not 0.</param>
    /// <exception cref="InvalidDataException">The names are no hashes: too many share their bits.</exception>
    internal static SymbolIndex Create(ReadOnlySpan<ulong> names, ReadOnlySpan<TableRow> codes)
    {
        var fewest = Math.Max(2, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, names.Length * 2 / BucketLength))));
        for (var bits = fewest; bits <= fewest + MostGrowths; bits++)
        {
            var index = new SymbolIndex(bits);
            if (index.TryPlace(names, codes))
            {
                return index;
            }
        }

        throw new InvalidDataException("The names of the model's symbols are too much alike to be told apart: it cannot be one that was trained.");
    }

    /// <summary>The code of a name; 0 where it has none.</summary>
    internal TableRow Find(ulong name) => FindIn(ref Unsafe.Add(ref First, (nuint)(uint)BucketAt(name) * BucketLength), name);

    /// <summary>Sends for the buckets of many symbols, so that they are there when <see cref="Find(ReadOnlySpan{SoughtNames}, Span{RecordedSymbol}, Span{int})"/> wants them.</summary>
    /// <param name="symbols">The symbols.</param>
    /// <param name="previous">The name of the symbol before them; 0 where there is none.</param>
    /// <param name="sought">Gets their names and places; as long as <paramref name="symbols"/>.</param>
    internal void SendFor(ReadOnlySpan<QueuedSymbol> symbols, ulong previous, Span<SoughtNames> sought)
    {
        ref var displacements = ref MemoryMarshal.GetArrayDataReference(_displacements);
        var (address, bucketMask, groupMask) = (_address, _bucketMask, _groupMask);
        for (var i = 0; i < symbols.Length && i < sought.Length; i++)
        {
            var name = symbols[i].Name;
            var pair = SymbolHash.Pair(previous, name);
            var bucket = ((int)name + Unsafe.Add(ref displacements, (nuint)((uint)(name >> GroupShift) & (uint)groupMask))) & bucketMask;
            var pairBucket = ((int)pair + Unsafe.Add(ref displacements, (nuint)((uint)(pair >> GroupShift) & (uint)groupMask))) & bucketMask;
            CacheLine.SendFor(address + ((nint)bucket * CacheLine.Length));
            CacheLine.SendFor(address + ((nint)pairBucket * CacheLine.Length));
            sought[i] = new SoughtNames(name, pair, bucket, pairBucket);
            previous = name;
        }
    }

    /// <summary>Sends for the bucket of a name.</summary>
    internal void SendFor(ulong name) => CacheLine.SendFor(_address + ((nint)BucketAt(name) * CacheLine.Length));

    /// <summary>
    /// Finds many symbols, as many as possible at a time. What is found cannot be foreseen, so nothing here is a branch: everything is written down,
    /// and kept where the count goes up.
    /// </summary>
    /// <param name="sought">The names.</param>
    /// <param name="found">Gets the codes; as long as <paramref name="sought"/>.</param>
    /// <param name="ngrams">Gets the rows of the n-grams, one behind the other; one longer than twice <paramref name="sought"/>.</param>
    /// <returns>How many n-grams there are.</returns>
    internal int Find(ReadOnlySpan<SoughtNames> sought, Span<RecordedSymbol> found, Span<int> ngrams)
    {
        ref var first = ref First;
        ref var ngram = ref MemoryMarshal.GetReference(ngrams);
        var count = 0;
        for (var i = 0; i < sought.Length && i < found.Length; i++)
        {
            ref readonly var symbol = ref sought[i];
            var row = FindIn(ref Unsafe.Add(ref first, (nuint)(uint)symbol.Bucket * BucketLength), symbol.Name);
            var pair = FindIn(ref Unsafe.Add(ref first, (nuint)(uint)symbol.PairBucket * BucketLength), symbol.PairName);
            found[i] = new RecordedSymbol(row, pair);
            Unsafe.Add(ref ngram, (nuint)(uint)count) = row.Index;
            count += row.IsNgram;
            Unsafe.Add(ref ngram, (nuint)(uint)count) = pair.Index;
            count += pair.IsNgram;
        }

        return count;
    }

    private ref ulong First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), _first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TableRow FindIn(ref ulong bucket, ulong name)
    {
        var matches = Matches(ref bucket, name & ~CodeMask);
        var found = (int)Unsafe.Add(ref bucket, (nuint)(uint)BitOperations.TrailingZeroCount(matches));
        return new TableRow(found & (int)CodeMask & (-(int)matches >> 31));
    }

    /// <summary>A bit for each entry of a bucket that has the tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Matches(ref ulong entry, ulong tag)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return (uint)Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref entry) ^ Vector512.Create(tag), Vector512.Create(CodeMask)).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            return Matches(Vector256.LoadUnsafe(ref entry), tag) | (Matches(Vector256.LoadUnsafe(ref entry, 4), tag) << 4);
        }

        var matches = 0u;
        for (var i = 0; i < BucketLength; i++)
        {
            matches |= ((Unsafe.Add(ref entry, i) ^ tag) <= CodeMask ? 1u : 0) << i;
        }

        return matches;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Matches(Vector256<ulong> entries, ulong tag) =>
        Vector256.Equals((entries ^ Vector256.Create(tag)) >> TableRow.Bits, Vector256<ulong>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlace(ReadOnlySpan<ulong> names, ReadOnlySpan<TableRow> codes)
    {
        var starts = new int[_groupMask + 2];
        foreach (var name in names)
        {
            starts[GroupOf(name) + 1]++;
        }

        for (var group = 0; group <= _groupMask; group++)
        {
            starts[group + 1] += starts[group];
        }

        var members = new int[names.Length];
        var next = starts.AsSpan(0, _groupMask + 1).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            members[next[GroupOf(names[i])]++] = i;
        }

        var filled = new byte[_bucketMask + 1];
        for (var group = 0; group <= _groupMask; group++)
        {
            var range = members.AsSpan(starts[group]..starts[group + 1]);
            if (!TryPlace(group, names, range, filled))
            {
                return false;
            }

            foreach (var member in range)
            {
                if (!TryWrite(names[member], codes[member]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlace(int group, ReadOnlySpan<ulong> names, ReadOnlySpan<int> members, byte[] filled)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            _displacements[group] = (ushort)(tries * Step);
            var placed = 0;
            while (placed < members.Length && filled[BucketAt(names[members[placed]])] < BucketLength)
            {
                filled[BucketAt(names[members[placed++]])]++;
            }

            if (placed == members.Length)
            {
                return true;
            }

            while (placed > 0)
            {
                filled[BucketAt(names[members[--placed]])]--;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryWrite(ulong name, TableRow code)
    {
        var place = _first + (BucketAt(name) * BucketLength);
        for (; _entries[place] != 0; place++)
        {
            if ((_entries[place] ^ (name & ~CodeMask)) <= CodeMask)
            {
                // Two names that the bits of this index do not tell apart; a larger one may.
                return false;
            }
        }

        _entries[place] = (name & ~CodeMask) | (uint)code.Code;
        return true;
    }

    private int GroupOf(ulong name) => (int)(name >> GroupShift) & _groupMask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BucketAt(ulong name) => ((int)name + Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_displacements), (nuint)(uint)GroupOf(name))) & _bucketMask;
}
