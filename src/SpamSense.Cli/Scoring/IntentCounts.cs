namespace SpamSense.Cli.Scoring;

/// <summary>How many posts have each intent.</summary>
internal sealed class IntentCounts
{
    private readonly long[] _counts = new long[Enum.GetValues<Intent>().Length];

    /// <summary>All counts, in the order of the intents.</summary>
    public IReadOnlyList<long> All => _counts;

    public void Add(Intent intent) => _counts[(int)intent]++;

    /// <summary>Adds counts that were kept.</summary>
    public void Add(IReadOnlyList<long> counts)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += counts[i];
        }
    }

    /// <summary>The intents of an orientation that occur, the most common first.</summary>
    public IReadOnlyList<(Intent Intent, long Count)> Of(Orientation orientation) =>
        [.. Enum.GetValues<Intent>().Where(intent => intent.ToOrientation() == orientation && _counts[(int)intent] > 0)
            .Select(intent => (Intent: intent, Count: _counts[(int)intent])).OrderByDescending(static row => row.Count)];
}
