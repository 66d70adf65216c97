namespace SpamSense.Cli.Scoring.Sharding;

/// <summary>
/// Lets each input be read as far as it belongs to a part of the whole. Plain JSON Lines are cut by bytes, so that each part reads only what it scores;
/// where anything else is among the inputs, all records are counted first.
/// </summary>
internal static class ShardPlan
{
    /// <exception cref="CommandFailureException">An input can be read only once.</exception>
    public static void Apply(Shard shard, ScoreInputs inputs, int threads, CancellationToken cancellationToken)
    {
        if (inputs.FirstOrDefault(static input => !input.CanReopen) is { } pipe)
        {
            throw new CommandFailureException($"'{pipe.Name}' can be read only once, and --shard reads again; save it to a file first.");
        }

        if (inputs.All(static input => input.CanLimit))
        {
            Divide(shard, inputs, [.. inputs.Select(static input => input.Length!.Value)], Limit);
            return;
        }

        using var blocks = new InputBlocks(inputs, cancellationToken);
        var steps = new CountSteps(blocks, inputs.Count, cancellationToken);
        new BlockPipeline(threads, steps).Run();
        Divide(shard, inputs, steps.Counts, static (input, range, _) => input.Part = range);
    }

    private static void Divide(Shard shard, ScoreInputs inputs, IReadOnlyList<long> sizes, Action<ScoreInput, RecordRange, long> take)
    {
        var total = sizes.Sum();
        var (start, end) = (shard.Start(total), shard.End(total));
        for (var i = 0; i < inputs.Count; i++)
        {
            take(inputs[i], new RecordRange(Math.Clamp(start, 0, sizes[i]), Math.Clamp(end, 0, sizes[i])), sizes[i]);
            (start, end) = (start - sizes[i], end - sizes[i]);
        }
    }

    private static void Limit(ScoreInput input, RecordRange bytes, long length)
    {
        input.Part = bytes.IsEmpty ? bytes : RecordRange.All;
        if (!bytes.IsEmpty && (bytes.Start > 0 || bytes.End < length))
        {
            input.Limit(bytes.Start, bytes.End);
        }
    }
}
