namespace SpamSense.Cli.Scoring;

/// <summary>What a run has found so far. It is changed by one thread at a time, in the order of the records.</summary>
internal sealed class ScoreFindings(int top, double threshold)
{
    private readonly List<string> _failures = [];

    /// <summary>The counts and the examples.</summary>
    public ScoreTally Tally { get; } = new(top, threshold);

    /// <summary>The records that could not be read.</summary>
    public UnreadableReport Unreadable { get; } = new();

    /// <summary>Why inputs could not be read to their ends, a sentence for each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>How many records were read, those among them that a filter or a sample leaves out.</summary>
    public long ReadCount { get; private set; }

    /// <summary>Adds what a block has of them, the verdicts not among it.</summary>
    public void AddReading(ScoreBlock block)
    {
        ReadCount += block.ReadCount;
        foreach (var record in block.Batch.Unreadable)
        {
            Unreadable.Add(record);
        }

        if (block.Failure is { } failure)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>What to keep so that another run can go on.</summary>
    public FindingsState Save() => new(Tally.Save(), Unreadable.Count, [.. Unreadable.Named], [.. _failures], ReadCount);

    /// <summary>Goes on where another run has stopped.</summary>
    public void Restore(FindingsState state)
    {
        Tally.Restore(state.Tally);
        Unreadable.Restore(state.UnreadableCount, state.Unreadable);
        _failures.AddRange(state.Failures);
        ReadCount = state.ReadCount;
    }

    /// <summary>Says lines as they are counted in the file, where only a part of it was read.</summary>
    /// <param name="source">The name of the input.</param>
    /// <param name="lines">How many lines stand before that part.</param>
    public void ShiftLines(string source, long lines)
    {
        Unreadable.ShiftLines(source, lines);
        Tally.ShiftLines(source, lines);
    }
}
