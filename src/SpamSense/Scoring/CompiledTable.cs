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
    /// <param name="ngrams">The weight of each n-gram that the model knows, by its name.</param>
    /// <param name="lexicon">The signals of words and phrases.</param>
    /// <param name="others">Names that get a row for the sake of other tables that run beside this one.</param>
    internal CompiledTable(IReadOnlyDictionary<ulong, float> ngrams, SignalLexicon lexicon, IEnumerable<ulong> others)
    {
        var signals = lexicon.Words.Concat(lexicon.Phrases).ToDictionary();
        var names = ngrams.Keys.Union(signals.Keys).Union(others).ToArray();
        _entries = new CompiledEntry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 3 / 2))];
        _indexMask = _entries.Length - 1;
        var masks = new List<SignalMask> { default };
        var maskIndexes = new Dictionary<SignalMask, int> { [default] = 0 };
        foreach (var name in names.Order())
        {
            var mask = signals.GetValueOrDefault(name);
            if (!maskIndexes.TryGetValue(mask, out var index))
            {
                maskIndexes[mask] = index = masks.Count;
                masks.Add(mask);
            }

            var known = ngrams.TryGetValue(name, out var weight);
            Insert(new CompiledEntry(name, weight, index | (known ? CompiledEntry.NgramFlag : 0)));
        }

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

    private void Insert(CompiledEntry entry)
    {
        _filter[entry.Hash >> (64 - FilterBits + 6)] |= 1UL << (int)(entry.Hash >> (64 - FilterBits));
        var i = (int)entry.Hash & _indexMask;
        while (_entries[i].Hash != 0)
        {
            i = (i + 1) & _indexMask;
        }

        _entries[i] = entry;
    }
}
