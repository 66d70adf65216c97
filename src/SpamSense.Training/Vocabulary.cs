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
        return new Vocabulary([.. ngrams.Where(ngram => !IsPair(ngram))], ngrams);
    }

    /// <summary>Those of these n-grams that occur in enough sources and posts of some rows; where they are too many, the most common of them.</summary>
    internal Vocabulary Within(IReadOnlyList<TrainingRow> rows, int minSources, int minPosts, int most)
    {
        var places = Ngrams.Select((ngram, i) => (ngram, i)).ToDictionary(pair => pair.ngram, pair => pair.i, StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var (posts, sources, lastPost, lastSource) = (new int[Ngrams.Count], new int[Ngrams.Count], new int[Ngrams.Count], new int[Ngrams.Count]);
        var (post, number) = (0, 0);
        foreach (var source in rows.GroupBy(row => row.Source))
        {
            number++;
            foreach (var row in source)
            {
                post++;
                Visit(row.Symbols, ngram =>
                {
                    if (lookup.TryGetValue(ngram, out var i) && lastPost[i] != post)
                    {
                        lastPost[i] = post;
                        posts[i]++;
                        sources[i] += lastSource[i] == number ? 0 : 1;
                        lastSource[i] = number;
                    }
                });
            }
        }

        var enough = Math.Min(minSources, number);
        var chosen = Enumerable.Range(0, Ngrams.Count)
            .Where(i => sources[i] >= enough && posts[i] >= minPosts)
            .OrderByDescending(i => posts[i])
            .ThenBy(i => IsPair(Ngrams[i]))
            .Take(most)
            .Select(i => Ngrams[i])
            .Order(StringComparer.Ordinal)
            .ToList();

        // The parts of a pair occur wherever the pair does, so a pair is never chosen without them.
        return new Vocabulary([.. chosen.Where(ngram => !IsPair(ngram))], chosen);
    }

    /// <summary>The single symbols alone.</summary>
    internal Vocabulary WithoutPairs() => new(Words, Words);

    private static bool IsPair(string ngram) => ngram.Contains(' ', StringComparison.Ordinal);

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
