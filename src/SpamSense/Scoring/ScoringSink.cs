using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpamSense.Scoring;

/// <summary>
/// The sink of the hot path. Symbols wait in a queue until there are many: then short loops with hardly a branch look all of them up, and the
/// processor waits for many rows at a time.
/// </summary>
internal ref struct ScoringSink(CompiledTable table, LanguageTable languages, ScoringScratch scratch, int textLength) : ISymbolSink
{
    private readonly ref QueuedSymbol _queue = ref MemoryMarshal.GetArrayDataReference(scratch.Queue);
    private DistinctRows _rows = new(scratch);
    private LanguageSum _words = new(languages);
    private SignalPlanes _signals;
    private int _queued;
    private ulong _previous;

    /// <summary>The rows of the distinct n-grams.</summary>
    internal readonly ReadOnlySpan<int> Rows => _rows.Rows;

    /// <summary>What the words tell of the language.</summary>
    internal readonly LanguageSum Words => _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong hash, ReadOnlySpan<char> symbol) => Enqueue(new QueuedSymbol(hash, 0, WordMarks.None));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts) => Enqueue(new QueuedSymbol(hash, place.Position, place.Marks));

    /// <summary>Looks up what waits, and lists the signals.</summary>
    /// <returns>How many signals there are.</returns>
    internal int Finish()
    {
        Drain();
        var lexicon = _signals.List(scratch.Signals);
        var first = SignalLexicon.Default.LexiconCount;
        return lexicon + CountedSignal.List(scratch.Counts.AsSpan(first), first, scratch.Signals.AsSpan(lexicon));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enqueue(QueuedSymbol symbol)
    {
        Unsafe.Add(ref _queue, _queued++) = symbol;
        if (_queued == ScoringScratch.QueueLength)
        {
            Drain();
        }
    }

    private void Drain()
    {
        var queue = scratch.Queue.AsSpan(0, _queued);
        if (queue.IsEmpty)
        {
            return;
        }

        table.Find(queue, _previous, scratch.Found);
        _previous = queue[^1].Hash;
        _queued = 0;
        TakeRows(scratch.Found.AsSpan(0, queue.Length));
        TakeWords(queue);
    }

    private void TakeRows(ReadOnlySpan<RecordedSymbol> found)
    {
        var rows = _rows;
        foreach (var symbol in found)
        {
            rows.Take(symbol.Row);
            rows.Take(symbol.PairRow);
        }

        _rows = rows;
    }

    private void TakeWords(ReadOnlySpan<QueuedSymbol> queue)
    {
        var found = scratch.Found.AsSpan(0, queue.Length);
        for (var i = 0; i < queue.Length; i++)
        {
            _words.Take(found[i].Row.Index, queue[i].Marks);
            if (found[i].HasSignals != 0)
            {
                var mask = table.MaskOf(found[i]);
                _signals.Add(mask);
                new WordPlace(queue[i].Position, textLength, queue[i].Marks).CountPlace(mask, scratch.Counts);
            }
        }
    }
}
