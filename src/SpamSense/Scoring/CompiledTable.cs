namespace SpamSense.Scoring;

/// <summary>
/// The n-grams of the model, the lexicon and the words that tell languages under one roof, so that a symbol is looked up once. Each has a
/// row: its number in the arrays of this and of the other tables. The n-grams come first and in the order of the vocabulary, which is that
/// of their first occurrence: the frequent ones lie together, and stay in a core's own cache.
/// </summary>
internal sealed class CompiledTable
{
    private readonly float[] _weights;
    private readonly ushort[] _maskIndexes;
    private readonly SignalMask[] _masks;

    /// <summary>Joins the model's n-grams and the lexicon.</summary>
    /// <param name="ngrams">The names of the n-grams that the model knows.</param>
    /// <param name="weights">The weight of each.</param>
    /// <param name="lexicon">The signals of words and phrases.</param>
    /// <param name="others">Names that get a row for the sake of other tables that run beside this one.</param>
    /// <exception cref="InvalidDataException">Two n-grams have the same name, or there are more than four million names.</exception>
    internal CompiledTable(ReadOnlySpan<ulong> ngrams, ReadOnlySpan<float> weights, SignalLexicon lexicon, ReadOnlySpan<ulong> others)
    {
        NgramCount = ngrams.Length;
        var signals = new Dictionary<ulong, SignalMask>(lexicon.Words.Concat(lexicon.Phrases));
        var names = Join(ngrams, signals.Keys, others);
        if (names.Length > TableRow.MaxIndex)
        {
            throw new InvalidDataException($"it knows {names.Length} names; {TableRow.MaxIndex} fit.");
        }

        Length = names.Length + 1;
        _weights = new float[Length];
        weights.CopyTo(_weights.AsSpan(1));
        (_masks, _maskIndexes) = PlaceMasks(names, signals);
        var codes = new TableRow[names.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = TableRow.Of(i + 1, i < ngrams.Length, _maskIndexes[i + 1] != 0);
        }

        Index = SymbolIndex.Create(names, codes);
    }

    /// <summary>How many n-grams the model knows: the rows from 1 on.</summary>
    internal int NgramCount { get; }

    /// <summary>How many rows there are. Row 0 is that of all names that the table does not know.</summary>
    internal int Length { get; }

    /// <summary>The row of a symbol or pair.</summary>
    internal TableRow Find(ulong name) => Index.Find(name);

    /// <summary>The index, for those who look up many symbols at a time.</summary>
    internal SymbolIndex Index { get; }

    /// <summary>What an n-gram is worth, before the division by the root of the number of n-grams; 0 for other rows.</summary>
    internal float WeightOf(int row) => _weights[row];

    /// <summary>What n-grams are worth together.</summary>
    internal double WeightOf(ReadOnlySpan<int> rows)
    {
        var weights = _weights;
        var (sum, second, third, fourth) = (0d, 0d, 0d, 0d);

        // Four sums, so that an addition need not wait for the one before it.
        for (; rows.Length >= 4; rows = rows[4..])
        {
            sum += weights[rows[0]];
            second += weights[rows[1]];
            third += weights[rows[2]];
            fourth += weights[rows[3]];
        }

        foreach (var row in rows)
        {
            sum += weights[row];
        }

        return sum + second + (third + fourth);
    }

    /// <summary>The signals of a symbol and of the pair that it ends.</summary>
    internal SignalMask MaskOf(RecordedSymbol symbol) => MaskOf(symbol.Row) | MaskOf(symbol.PairRow);

    /// <summary>The signals of a row.</summary>
    internal SignalMask MaskOf(TableRow row) => _masks[_maskIndexes[row.Index]];

    private static ulong[] Join(ReadOnlySpan<ulong> ngrams, IEnumerable<ulong> lexicon, ReadOnlySpan<ulong> others)
    {
        var names = new List<ulong>(ngrams.Length + others.Length);
        var known = new HashSet<ulong>(ngrams.Length + others.Length);
        foreach (var name in ngrams)
        {
            names.Add(known.Add(name) ? name : throw new InvalidDataException("two of its n-grams have the same name."));
        }

        ReadOnlySpan<ulong> rest = [.. lexicon, .. others];
        foreach (var name in rest)
        {
            if (known.Add(name))
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    /// <summary>Few sets of signals serve many words: the rows share them.</summary>
    private static (SignalMask[] Masks, ushort[] Indexes) PlaceMasks(ulong[] names, Dictionary<ulong, SignalMask> signals)
    {
        var masks = new List<SignalMask> { default };
        var places = new Dictionary<SignalMask, int> { [default] = 0 };
        var indexes = new ushort[names.Length + 1];
        for (var i = 0; i < names.Length; i++)
        {
            var mask = signals.GetValueOrDefault(names[i]);
            if (!places.TryGetValue(mask, out var place))
            {
                places[mask] = place = masks.Count;
                masks.Add(mask);
            }

            indexes[i + 1] = (ushort)place;
        }

        return ([.. masks], indexes);
    }
}
