namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>How many posts have which probability of monetization, in bins of equal width; those without a verdict are left out.</summary>
internal sealed class ScoreHistogram(int bins)
{
    private readonly long[] _counts = new long[bins];

    /// <summary>The counts, from probability 0 to 1.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    public void Add(Classification classification)
    {
        if (classification.Orientation != Orientation.Undecided)
        {
            _counts[Math.Min(_counts.Length - 1, (int)(classification.MonetizationProbability * (double)_counts.Length))]++;
        }
    }

    /// <summary>How many posts have at least a probability, which is a border between two bins.</summary>
    public long From(double probability)
    {
        var sum = 0L;
        foreach (var count in Counts[Math.Min(_counts.Length, (int)Math.Round(probability * _counts.Length))..])
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>The same in fewer bins.</summary>
    /// <param name="number">How many; a divisor of the number of bins.</param>
    public long[] In(int number)
    {
        var merged = new long[number];
        for (var i = 0; i < _counts.Length; i++)
        {
            merged[(long)i * number / _counts.Length] += _counts[i];
        }

        return merged;
    }
}
