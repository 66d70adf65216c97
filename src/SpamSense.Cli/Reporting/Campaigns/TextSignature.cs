namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>
/// The least hashes of a text's triples of words (MinHash): of two texts about as many are equal as the texts have triples in common, out of
/// all that either has.
/// </summary>
internal sealed class TextSignature
{
    /// <summary>The number of bands; texts that share one are compared.</summary>
    public const int Bands = 8;

    private const int RowsInBand = 3;
    private const int Length = Bands * RowsInBand;
    private const int WordsInShingle = 3;

    // "Thank you for sharing this" is no campaign.
    private const int FewestWords = 6;

    private static readonly ulong[] Factors = [.. Enumerable.Range(1, Length).Select(static i => WordHashes.Mix((ulong)i * 0x9E3779B97F4A7C15) | 1)];

    private readonly uint[] _least;

    private TextSignature(uint[] least) => _least = least;

    /// <summary>The signature of a text, or <see langword="null"/> for one of too few words.</summary>
    public static TextSignature? Of(ReadOnlySpan<ulong> words)
    {
        if (words.Length < FewestWords)
        {
            return null;
        }

        var least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        for (var i = WordsInShingle - 1; i < words.Length; i++)
        {
            var shingle = WordHashes.Mix(WordHashes.Mix((words[i - 2] * 3) ^ words[i - 1]) ^ words[i]);
            for (var row = 0; row < least.Length; row++)
            {
                least[row] = Math.Min(least[row], (uint)((shingle * Factors[row]) >> 32));
            }
        }

        return new TextSignature(least);
    }

    /// <summary>What texts that share a band have in common.</summary>
    public ulong Band(int band)
    {
        var key = (ulong)band;
        foreach (var row in _least.AsSpan(band * RowsInBand, RowsInBand))
        {
            key = WordHashes.Mix((key << 7) ^ row);
        }

        return key;
    }

    /// <summary>The part of the triples, from 0 to 1, that two texts share, as far as the signatures tell.</summary>
    public double SimilarityTo(TextSignature other)
    {
        var equal = 0;
        for (var row = 0; row < _least.Length; row++)
        {
            equal += _least[row] == other._least[row] ? 1 : 0;
        }

        return (double)equal / _least.Length;
    }
}
