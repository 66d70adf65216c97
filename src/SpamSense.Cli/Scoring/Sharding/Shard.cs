namespace SpamSense.Cli.Scoring.Sharding;

/// <summary>One of several parts, as equal as can be, of all records in their order.</summary>
/// <param name="Index">Which part, counted from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>The most parts that a run can be one of.</summary>
    public const int MostParts = 1_000_000;

    /// <summary>Where the part begins among so many.</summary>
    public long Start(long total) => Place(Index - 1, total);

    /// <summary>Where the part ends among so many.</summary>
    public long End(long total) => Place(Index, total);

    /// <summary>As it stands on a command line: <c>2/8</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private long Place(int index, long total) => (long)((Int128)total * index / Count);
}
