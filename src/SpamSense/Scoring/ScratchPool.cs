using System.Collections.Concurrent;

namespace SpamSense.Scoring;

/// <summary>
/// Keeps the rooms of threads that have finished for those that come. As many are made as threads score at one time. No concurrent bag: the first
/// one in a process sets up an event source, which takes some milliseconds of a cold start.
/// </summary>
internal sealed class ScratchPool(Func<ScoringScratch> create)
{
    private readonly ConcurrentQueue<ScoringScratch> _others = new();
    private ScoringScratch? _last;

    internal ScoringScratch Rent() => Interlocked.Exchange(ref _last, null) ?? (_others.TryDequeue(out var scratch) ? scratch : create());

    internal void Return(ScoringScratch scratch)
    {
        if (Interlocked.CompareExchange(ref _last, scratch, null) is not null)
        {
            _others.Enqueue(scratch);
        }
    }
}
