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
        inputs.ThrowIfPipe("--shard");
        if (inputs.All(static input => input.CanLimit))
        {
            Divide(shard, inputs, [.. inputs.Select(static input => input.Length!.Value)], Limit);
            return;
        }

        using var blocks = new InputBlocks(inputs, cancellationToken);
        var steps = new CountSteps(blocks, inputs.Count, cancellationToken);
        new BlockPipeline(threads, steps).Run();
        Divide(shard, inputs, steps.Counts, static (input, range, _) => input.Part = range);
        TakeEnds(shard, inputs, steps.Counts);
    }

    /// <summary>Lets the part with the last record of an input read on to its end: why it cannot be read on is said behind the records, by one part.</summary>
    private static void TakeEnds(Shard shard, ScoreInputs inputs, IReadOnlyList<long> counts)
    {
        var total = counts.Sum();
        var end = 0L;
        for (var i = 0; i < inputs.Count; i++)
        {
            end += counts[i];
            if (end == 0 ? shard.Index == 1 : shard.Start(total) < end && end <= shard.End(total))
            {
                inputs[i].Part = inputs[i].Part with { End = long.MaxValue };
            }
        }
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
