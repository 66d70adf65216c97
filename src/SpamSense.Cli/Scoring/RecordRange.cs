namespace SpamSense.Cli.Scoring;

/// <summary>Some records of an input, those that cannot be read counted.</summary>
/// <param name="Start">The first one, counted from 0.</param>
/// <param name="End">The one behind the last.</param>
internal readonly record struct RecordRange(long Start, long End)
{
    public static RecordRange All { get; } = new(0, long.MaxValue);

    public bool IsEmpty => Start >= End;

    /// <summary>What is left of it when records are passed over.</summary>
    public RecordRange Skip(long count) => this with { Start = Start + count };

    /// <summary>Which of the records of a batch belong to it.</summary>
    /// <param name="first">The place of the first record of the batch.</param>
    /// <param name="count">How many records the batch has.</param>
    public (int Start, int Count) Within(long first, int count)
    {
        var start = (int)Math.Clamp(Start - first, 0, count);
        return (start, (int)Math.Clamp(End - first, start, count) - start);
    }
}
