using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The words and two-word phrases of <c>Data/signals.txt</c>, and the names of all signals.</summary>
internal sealed class SignalLexicon
{
    /// <summary>The lexicon that is embedded in the assembly.</summary>
    internal static readonly SignalLexicon Default = new(EmbeddedText.ReadRows("Scoring.Data.signals.txt"));

    private const int LongestPhrase = 2;

    private readonly Dictionary<ulong, SignalMask> _words = [];
    private readonly Dictionary<ulong, SignalMask> _phrases = [];
    private readonly List<string> _names = [];

    internal SignalLexicon(IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            if (row[0] == '[')
            {
                _names.Add(row.Trim('[', ']'));
                continue;
            }

            foreach (var entry in row.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                AddEntry(entry, SignalMask.Of(_names.Count - 1));
            }
        }

        LexiconCount = _names.Count;
        if (LexiconCount > SignalMask.Capacity)
        {
            throw new InvalidOperationException($"The lexicon names {LexiconCount} signals; {SignalMask.Capacity} fit.");
        }

        _names.AddRange(Enum.GetNames<ContextSignal>());
    }

    /// <summary>How many signals come from words and phrases.</summary>
    internal int LexiconCount { get; }

    /// <summary>How many signals there are.</summary>
    internal int Count => _names.Count;

    /// <summary>The name of every signal, in the order of the model's vector.</summary>
    internal IReadOnlyList<string> Names => _names;

    internal IReadOnlyDictionary<ulong, SignalMask> Words => _words;

    internal IReadOnlyDictionary<ulong, SignalMask> Phrases => _phrases;

    /// <summary>The set that holds just the signal of this name.</summary>
    internal SignalMask MaskOf(string name) => SignalMask.Of(_names.IndexOf(name));

    private void AddEntry(string entry, SignalMask mask)
    {
        Span<char> buffer = stackalloc char[Tokenizer.MaxWordLength];
        var tokenizer = new Tokenizer(entry, buffer);
        var (words, first, second) = (0, 0UL, 0UL);
        while (tokenizer.MoveNext())
        {
            (words, first, second) = (words + 1, second, tokenizer.Hash);
            if (tokenizer.Kind != TokenKind.Word || words > LongestPhrase)
            {
                throw NotAnEntry(entry);
            }
        }

        if (words == 0)
        {
            throw NotAnEntry(entry);
        }

        var signals = words == 1 ? _words : _phrases;
        var name = words == 1 ? second : SymbolHash.Pair(first, second);
        signals[name] = signals.GetValueOrDefault(name) | mask;
    }

    private static InvalidOperationException NotAnEntry(string entry) =>
        new($"The lexicon entry '{entry}' is neither a word nor a phrase of two words.");
}
