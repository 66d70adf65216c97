namespace SpamSense.Training;

/// <summary>The n-grams that a model may know: those that occur in enough different sources.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(IReadOnlyList<string> words, IReadOnlyList<string> ngrams)
    {
        Words = words;
        Ngrams = ngrams;
    }

    /// <summary>The single symbols, in ordinal order.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Symbols and pairs of symbols with a space between, in ordinal order.</summary>
    internal IReadOnlyList<string> Ngrams { get; }

    /// <summary>Selects from the posts as they were written; disguises teach no n-gram.</summary>
    internal static Vocabulary Select(IReadOnlyList<TrainingRow> rows, int minSources)
    {
        var sources = rows.Select(row => row.Source).Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(s => s.name, s => s.i);
        if (sources.Count > 64)
        {
            // A set of sources is a 64-bit mask; more than that share bits, which only makes the choice a little stricter.
            sources = sources.ToDictionary(s => s.Key, s => s.Value % 64);
        }

        var enough = Math.Min(minSources, sources.Count);
        var seen = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in rows.Where(row => !row.IsDisguised))
        {
            var bit = 1UL << sources[row.Source];
            Visit(row.Symbols, ngram => lookup[ngram] = (lookup.TryGetValue(ngram, out var mask) ? mask : 0) | bit);
        }

        var ngrams = seen.Where(pair => System.Numerics.BitOperations.PopCount(pair.Value) >= enough).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        return new Vocabulary([.. ngrams.Where(ngram => !ngram.Contains(' ', StringComparison.Ordinal))], ngrams);
    }

    private static void Visit(ReadOnlySpan<char> symbols, NgramVisitor visit)
    {
        var previous = -1;
        for (var start = 0; start < symbols.Length;)
        {
            var length = symbols[start..].IndexOf(' ');
            var end = length < 0 ? symbols.Length : start + length;
            visit(symbols[start..end]);
            if (previous >= 0)
            {
                visit(symbols[previous..end]);
            }

            previous = start;
            start = end + 1;
        }
    }

    private delegate void NgramVisitor(ReadOnlySpan<char> ngram);
}
