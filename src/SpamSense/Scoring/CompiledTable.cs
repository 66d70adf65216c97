using System.Runtime.CompilerServices;

namespace SpamSense.Scoring;

/// <summary>
/// The n-grams of the model, the lexicon and the words that tell languages under one roof, so that a symbol is looked up once. Each has a
/// row: its number in the arrays of this and of the other tables. Those with signals come first, then the n-grams in the order of the vocabulary, which is
/// that of their first occurrence: the frequent ones lie together, and stay in a core's own cache.
/// </summary>
internal sealed class CompiledTable
{
    private readonly float[] _weights;
    private readonly SignalMask[] _masks;

    /// <summary>Joins the model's n-grams and the lexicon.</summary>
    /// <param name="ngrams">The names of the n-grams that the model knows.</param>
    /// <param name="weights">The weight of each.</param>
    /// <param name="lexicon">The signals of words and phrases.</param>
    /// <param name="others">Names that get a row for the sake of other tables that run beside this one.</param>
    /// <exception cref="InvalidDataException">Two n-grams have the same name, or there are more than four million names.</exception>
    internal CompiledTable(ReadOnlySpan<ulong> ngrams, ReadOnlySpan<float> weights, SignalLexicon lexicon, ReadOnlySpan<ulong> others)
    {
        var rows = new RowNames(lexicon.Words.Count + lexicon.Phrases.Count + ngrams.Length + others.Length);
        _masks = new SignalMask[lexicon.Words.Count + lexicon.Phrases.Count + 1];
        AddSignals(lexicon.Words, rows);
        AddSignals(lexicon.Phrases, rows);
        var signals = rows.Count;
        var ngramRows = new int[ngrams.Length];
        rows.Add(ngrams, ngramRows);
        rows.Add(others, new int[others.Length]);
        if (rows.Count > TableRow.MaxIndex)
        {
            throw new InvalidDataException($"The model cannot be used: it knows {rows.Count} names; {TableRow.MaxIndex} fit.");
        }

        Length = rows.Count + 1;
        _weights = new float[Length];
        Index = SymbolIndex.Create(rows.Names, Codes(signals, ngramRows, weights));
    }

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

    private void AddSignals(IReadOnlyDictionary<ulong, SignalMask> signals, RowNames rows)
    {
        foreach (var (name, mask) in signals)
        {
            _masks[rows.Add(name)] |= mask;
        }
    }

    /// <summary>Makes the codes of all rows, and puts the weights of the n-grams in their rows.</summary>
    /// <exception cref="InvalidDataException">Two n-grams have the same name.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TableRow[] Codes(int signals, ReadOnlySpan<int> ngramRows, ReadOnlySpan<float> weights)
    {
        var codes = new TableRow[Length - 1];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = TableRow.Of(i + 1, isNgram: false, hasSignals: i < signals);
        }

        for (var i = 0; i < ngramRows.Length; i++)
        {
            var row = ngramRows[i];
            if (codes[row - 1].IsNgram != 0)
            {
                throw new InvalidDataException("The model cannot be used: two of its n-grams have the same name.");
            }

            codes[row - 1] = TableRow.Of(row, isNgram: true, hasSignals: row <= signals);
            _weights[row] = weights[i];
        }

        return codes;
    }

    /// <summary>The signals of a row. The rows that have some come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SignalMask MaskOf(TableRow row) => _masks[row.Index & -row.HasSignals];
}
