using System.Collections.Concurrent;

namespace SpamSense.Scoring;

/// <summary>
/// Keeps the rooms of threads that have finished for those that come. As many are made as threads work at one time. No concurrent bag: the first
/// one in a process sets up an event source, which takes some milliseconds of a cold start.
/// </summary>
internal sealed class RoomPool<T>(Func<T> create)
    where T : class
{
    private readonly ConcurrentQueue<T> _others = new();
    private T? _last;

    internal T Rent() => Interlocked.Exchange(ref _last, null) ?? (_others.TryDequeue(out var room) ? room : create());

    internal void Return(T room)
    {
        if (Interlocked.CompareExchange(ref _last, room, null) is not null)
        {
            _others.Enqueue(room);
        }
    }
}
