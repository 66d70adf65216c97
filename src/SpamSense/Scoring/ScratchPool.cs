using System.Collections.Concurrent;

namespace SpamSense.Scoring;

/// <summary>Keeps the rooms of threads that have finished for those that come. As many are made as threads score at one time.</summary>
internal sealed class ScratchPool(Func<ScoringScratch> create)
{
    private readonly ConcurrentBag<ScoringScratch> _free = [];

    internal ScoringScratch Rent() => _free.TryTake(out var scratch) ? scratch : create();

    internal void Return(ScoringScratch scratch) => _free.Add(scratch);
}
