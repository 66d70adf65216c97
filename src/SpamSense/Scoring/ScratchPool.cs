using System.Collections.Concurrent;

namespace SpamSense.Scoring;

/// <summary>Keeps the rooms of threads that have finished for those that come. As many are made as threads score at one time.</summary>
internal sealed class ScratchPool(Func<ScoringScratch> create)
{
    private readonly ConcurrentBag<ScoringScratch> _free = [];

    // The one that was used last: most of the time one thread comes and goes, and finds it without asking the others.
    private ScoringScratch? _last;

    internal ScoringScratch Rent() => Interlocked.Exchange(ref _last, null) ?? (_free.TryTake(out var scratch) ? scratch : create());

    internal void Return(ScoringScratch scratch)
    {
        if (Interlocked.Exchange(ref _last, scratch) is { } other)
        {
            _free.Add(other);
        }
    }
}
