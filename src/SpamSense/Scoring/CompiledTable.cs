using System.Numerics;

namespace SpamSense.Scoring;

/// <summary>
/// An immutable open-addressing table from symbols and pairs of symbols to weights and signals. Most pairs of a text are in no
/// vocabulary: a filter of 128 KB, which stays in a core's own cache, answers for them before the table of some megabytes is touched.
/// </summary>
internal sealed class CompiledTable
{
    private const int FilterBits = 20;

    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly CompiledEntry[] _entries;
    private readonly SignalMask[] _masks;
    private readonly int _indexMask;

    /// <summary>Joins the model's n-grams and the lexicon in one table, so that a symbol is looked up once.</summary>
    /// <param name="ngrams">The names of the n-grams that the model knows.</param>
    /// <param name="weights">The weight of each of them.</param>
    /// <param name="lexicon">The signals of words and phrases.</param>
    /// <param name="others">Names that get a row for the sake of other tables that run beside this one.</param>
    internal CompiledTable(ReadOnlySpan<ulong> ngrams, ReadOnlySpan<float> weights, SignalLexicon lexicon, ReadOnlySpan<ulong> others)
    {
        var most = ngrams.Length + lexicon.Words.Count + lexicon.Phrases.Count + others.Length;
        _entries = new CompiledEntry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most * 3 / 2))];
        _indexMask = _entries.Length - 1;
        for (var i = 0; i < ngrams.Length; i++)
        {
            RowFor(ngrams[i]) = new CompiledEntry(ngrams[i], weights[i], CompiledEntry.NgramFlag);
        }

        foreach (var other in others)
        {
            RowFor(other);
        }

        var masks = new List<SignalMask> { default };
        AddSignals(lexicon.Words, masks);
        AddSignals(lexicon.Phrases, masks);
        _masks = [.. masks];
    }

    /// <summary>How many rows there are, empty ones included.</summary>
    internal int Length => _entries.Length;

    /// <summary>The row of a symbol or pair, or -1.</summary>
    internal int Find(ulong hash)
    {
        if ((_filter[hash >> (64 - FilterBits + 6)] & (1UL << (int)(hash >> (64 - FilterBits)))) == 0)
        {
            return -1;
        }

        var entries = _entries;
        for (var i = (int)hash & _indexMask; ; i = (i + 1) & _indexMask)
        {
            var found = entries[i].Hash;
            if (found == hash)
            {
                return i;
            }

            if (found == 0)
            {
                return -1;
            }
        }
    }

    internal ref readonly CompiledEntry this[int row] => ref _entries[row];

    internal SignalMask MaskAt(int index) => _masks[index];

    private void AddSignals(IReadOnlyDictionary<ulong, SignalMask> signals, List<SignalMask> masks)
    {
        foreach (var (name, mask) in signals)
        {
            var index = masks.IndexOf(mask);
            if (index < 0)
            {
                index = masks.Count;
                masks.Add(mask);
            }

            ref var row = ref RowFor(name);
            row = new CompiledEntry(name, row.Weight, index | (row.IsNgram ? CompiledEntry.NgramFlag : 0));
        }
    }

    /// <summary>The row of a name; a new one where it has none.</summary>
    private ref CompiledEntry RowFor(ulong name)
    {
        _filter[name >> (64 - FilterBits + 6)] |= 1UL << (int)(name >> (64 - FilterBits));
        var i = (int)name & _indexMask;
        while (_entries[i].Hash != 0 && _entries[i].Hash != name)
        {
            i = (i + 1) & _indexMask;
        }

        if (_entries[i].Hash == 0)
        {
            _entries[i] = new CompiledEntry(name, 0, 0);
        }

        return ref _entries[i];
    }
}
