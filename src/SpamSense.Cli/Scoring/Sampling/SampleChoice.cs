namespace SpamSense.Cli.Scoring.Sampling;

/// <summary>
/// Chooses so many records that each set of them is as likely as any other: those whose numbers have the lowest hashes. The choice depends on the seed
/// and on the order of the records, and on nothing else. Memory holds what is chosen so far.
/// </summary>
internal sealed class SampleChoice(int size, long seed)
{
    private readonly PriorityQueue<SampledRecord, (ulong Hash, long Number)> _chosen =
        new(Comparer<(ulong Hash, long Number)>.Create(static (left, right) => right.CompareTo(left)));

    private long _number;

    /// <summary>Offers the records of a block, in their order.</summary>
    public void Offer(ScoreBlock block)
    {
        for (var i = 0; i < block.Batch.Count; i++)
        {
            var rank = (StableHash.Of(_number, seed), _number);
            if (_chosen.Count < size)
            {
                _chosen.Enqueue(Record(block, i), rank);
            }
            else if (_chosen.TryPeek(out _, out var highest) && rank.CompareTo(highest) < 0)
            {
                _chosen.DequeueEnqueue(Record(block, i), rank);
            }

            _number++;
        }
    }

    /// <summary>What is chosen, in the order of the input.</summary>
    public SampledRecord[] InOrder() => [.. _chosen.UnorderedItems.Select(static item => item.Element).OrderBy(static record => record.Number)];

    private SampledRecord Record(ScoreBlock block, int index) => new(_number, block.Batch.Detach(index), block.Fields!);
}
