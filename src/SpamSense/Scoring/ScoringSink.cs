using System.Runtime.CompilerServices;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The sink of the hot path: sums the weights of the distinct n-grams as they come by.</summary>
internal ref struct ScoringSink(CompiledTable table, LanguageTable languages, ScoringScratch scratch) : ISymbolSink
{
    private readonly CompiledTable _table = table;
    private NgramSum _sum = new(table, scratch);
    private LanguageSum _words = new(languages);
    private int _row;
    private ulong _previous;
    private bool _hasPrevious;

    /// <summary>The sum of the weights of the distinct known n-grams.</summary>
    internal readonly NgramSum Sum => _sum;

    /// <summary>What the words tell of the language.</summary>
    internal readonly LanguageSum Words => _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        _row = _table.Find(hash);
        var mask = Take(_row);
        if (_hasPrevious)
        {
            mask |= Take(_table.Find(SymbolHash.Pair(_previous, hash)));
        }

        _previous = hash;
        _hasPrevious = true;
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountWord(WordMarks marks) => _words.Take(_row, marks);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SignalMask Take(int row)
    {
        var index = _sum.Take(row);
        return index == 0 ? default : _table.MaskAt(index);
    }
}
