namespace SpamSense.Cli.Scoring;

/// <summary>What the summary needs of all posts, in memory that does not grow with them.</summary>
internal sealed class ScoreTally(int top, double threshold)
{
    // A call further from the threshold than this is not close, however few posts there are.
    private const double Close = 0.25;

    private readonly ExampleBoard _monetized = new(top, static probability => probability);
    private readonly ExampleBoard _relational = new(top, static probability => -probability);
    private readonly ExampleBoard _closest = new(top, probability => -Math.Abs(probability - threshold));

    /// <summary>How many posts have a text.</summary>
    public long Count { get; private set; }

    /// <summary>How many have none: what was removed, or never had any. Nobody came for anything in them, so they count for neither side.</summary>
    public long BlankCount { get; private set; }

    public long MonetizationCount { get; private set; }

    /// <summary>How many posts are in a language that the model does not know.</summary>
    public long UndecidedCount { get; private set; }

    public long RelationshipCount => Count - MonetizationCount - UndecidedCount;

    /// <summary>How many posts have each intent.</summary>
    public IntentCounts Intents { get; } = new();

    /// <summary>What had been decided about them.</summary>
    public LabelCounts Labels { get; } = new();

    public IReadOnlyList<Example> MostMonetized => _monetized.Examples;

    public IReadOnlyList<Example> MostRelational => _relational.Examples;

    public IReadOnlyList<Example> ClosestCalls => _closest.Examples;

    public void Add(ScoreBlock block)
    {
        var verdicts = block.Verdicts;
        var labels = block.Labels;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (block.Batch.GetText(i).IndexOfAnyExcept(Blanks) < 0)
            {
                BlankCount++;
                continue;
            }

            Add(block, i, verdicts[i]);
            if (!labels.IsEmpty)
            {
                Labels.Add(labels[i], verdicts[i].Orientation);
            }
        }
    }

    /// <summary>What to keep so that another run can go on.</summary>
    public TallyState Save() =>
        new(Count, BlankCount, MonetizationCount, UndecidedCount, [.. Intents.All], [.. Labels.All], Copy(MostMonetized), Copy(MostRelational), Copy(ClosestCalls));

    /// <summary>Goes on where another run has stopped.</summary>
    public void Restore(TallyState state)
    {
        (Count, BlankCount, MonetizationCount, UndecidedCount) = (state.Count, state.Blank, state.Monetization, state.Undecided);
        Intents.Add(state.Intents);
        Labels.Add(state.Labels);
        _monetized.Restore(state.MostMonetized);
        _relational.Restore(state.MostRelational);
        _closest.Restore(state.ClosestCalls);
    }

    /// <summary>Says lines as they are counted in the file, where only a part of it was read.</summary>
    public void ShiftLines(string source, long lines)
    {
        foreach (var board in new[] { _monetized, _relational, _closest })
        {
            board.ShiftLines(source, lines);
        }
    }

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private static Example[] Copy(IReadOnlyList<Example> examples) => [.. examples.Select(static example => example with { })];

    private void Add(ScoreBlock block, int index, in Classification classification)
    {
        Count++;
        Intents.Add(classification.Intent);
        if (classification.Orientation == Orientation.Undecided)
        {
            // Its probability means little, so it is no example of anything.
            UndecidedCount++;
            return;
        }

        var probability = classification.MonetizationProbability;
        if (classification.Orientation == Orientation.Monetization)
        {
            MonetizationCount++;
            _monetized.Offer(block, index, probability);
        }
        else
        {
            _relational.Offer(block, index, probability);
        }

        if (Math.Abs(probability - threshold) <= Close)
        {
            _closest.Offer(block, index, probability);
        }
    }
}
