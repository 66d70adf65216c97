using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpamSense.Scoring;

/// <summary>
/// The sink of the hot path. Symbols wait in a queue until there are many: then short loops with hardly a branch look all of them up, and the
/// processor waits for many rows at a time.
/// </summary>
internal ref struct ScoringSink(CompiledTable table, LanguageTable languages, ScoringScratch scratch, int textLength) : ISymbolSink
{
    private DistinctRows _rows = new(scratch);
    private LanguageSum _words = new(languages);
    private SignalPlanes _signals;
    private ulong _previous;

    /// <summary>How many symbols wait. The fast lane puts some there by itself.</summary>
    internal int Queued { get; set; }

    /// <summary>The rows of the distinct n-grams.</summary>
    internal readonly ReadOnlySpan<int> Rows => _rows.Rows;

    /// <summary>Whether the text is in a language that the model does not know.</summary>
    internal readonly bool IsUnknownLanguage => _words.IsUnknown;

    public void Add(ulong hash, ReadOnlySpan<char> symbol) => Enqueue(hash, 0, WordMarks.None);

    // The words are counted when the queue is looked up, in the scratch; what is handed in here is the same array.
    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts)
    {
        _words.Take(place.Marks);
        Enqueue(hash, place.Position, place.Marks);
    }

    /// <summary>Takes how words are written that the fast lane put into the queue.</summary>
    internal void TakeCapitals(int count) => _words.Take(0, count);

    /// <summary>Looks up what waits, and lists the signals.</summary>
    /// <returns>How many signals there are.</returns>
    internal int Finish()
    {
        Drain(Queued);
        _rows.Forget();
        var lexicon = _signals.List(scratch.Signals);
        var first = SignalLexicon.Default.LexiconCount;
        return lexicon + CountedSignal.List(scratch.Counts.AsSpan(first), first, scratch.Signals.AsSpan(lexicon));
    }

    /// <summary>Looks up what waits.</summary>
    /// <param name="count">How many symbols wait.</param>
    internal void Drain(int count)
    {
        Queued = 0;
        if (count > 0)
        {
            var queue = scratch.Queue.AsSpan(0, count);
            var sought = scratch.Sought.AsSpan(0, count);
            table.Index.SendFor(queue, _previous, sought);
            _previous = queue[^1].Name;
            var ngrams = table.Index.Find(sought, scratch.Found, scratch.Ngrams);
            TakeNgrams(scratch.Ngrams.AsSpan(0, ngrams));
            TakeSignals(queue, TakeWords(queue));
        }
    }

    private void Enqueue(ulong name, int position, WordMarks marks)
    {
        if (Queued == ScoringScratch.QueueLength)
        {
            Drain(Queued);
        }

        scratch.Queue[Queued++] = new QueuedSymbol(name, position, marks);
    }

    private void TakeNgrams(ReadOnlySpan<int> ngrams)
    {
        var rows = _rows;
        foreach (var row in ngrams)
        {
            rows.Take(row);
        }

        _rows = rows;
    }

    /// <summary>Takes words, and looks for signals.</summary>
    /// <returns>How many symbols have signals: their places are written down.</returns>
    private int TakeWords(ReadOnlySpan<QueuedSymbol> queue)
    {
        var words = _words;
        ref var found = ref MemoryMarshal.GetArrayDataReference(scratch.Found);
        ref var signed = ref MemoryMarshal.GetArrayDataReference(scratch.Signed);
        var count = 0;
        for (var i = 0; i < queue.Length; i++)
        {
            var symbol = Unsafe.Add(ref found, i);
            words.Take(symbol.Row.Index, queue[i].Marks);
            Unsafe.Add(ref signed, (nuint)(uint)count) = (byte)i;
            count += symbol.HasSignals;
        }

        _words = words;
        return count;
    }

    private void TakeSignals(ReadOnlySpan<QueuedSymbol> queue, int count)
    {
        var found = scratch.Found.AsSpan(0, queue.Length);
        foreach (var i in scratch.Signed.AsSpan(0, count))
        {
            var mask = table.MaskOf(found[i]);
            _signals.Add(mask);
            new WordPlace(queue[i].Position, textLength, queue[i].Marks).CountPlace(mask, scratch.Counts);
        }
    }
}
