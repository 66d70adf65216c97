namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The posts of one author, thread, source or language.</summary>
/// <param name="name">What it is called.</param>
/// <param name="number">The number of its first post.</param>
internal sealed class KeyRow(string name, long number)
{
    public string Name => name;

    public long Number => number;

    public Balance Balance { get; } = new();

    public TimeRange Times { get; } = new();

    /// <summary>The scores of the posts and their balance over time, where the table keeps them for this row.</summary>
    public KeyDetail? Detail { get; init; }
}
