namespace SpamSense.Server.Limits;

/// <summary>
/// Tells how long work waits for a thread now: a probe goes through the queue of the thread pool every few milliseconds, as long as anybody asks. A number of
/// requests would not tell, for they wait there before anybody can count them.
/// </summary>
internal sealed class QueueDelay : IThreadPoolWorkItem
{
    private readonly TimeProvider _clock;
    private readonly Action<IThreadPoolWorkItem> _queue;
    private readonly long _limit;
    private readonly long _pause;
    private readonly long _memory;
    private long _sentAt;
    private long _arrivedAt;
    private long _delay;
    private int _isUnderWay;

    /// <summary>Creates the measurement.</summary>
    /// <param name="limit">The delay that is long.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="queue">Queues the probe.</param>
    internal QueueDelay(TimeSpan limit, TimeProvider clock, Action<IThreadPoolWorkItem> queue)
    {
        _clock = clock;
        _queue = queue;
        _limit = (long)(limit.TotalSeconds * clock.TimestampFrequency);
        _pause = clock.TimestampFrequency / 100;
        _memory = clock.TimestampFrequency;
        _arrivedAt = clock.GetTimestamp() - _memory;
    }

    /// <summary>Whether work waits longer than the limit.</summary>
    internal bool IsLong()
    {
        var now = _clock.GetTimestamp();
        var age = now - Volatile.Read(ref _arrivedAt);
        if (Volatile.Read(ref _isUnderWay) != 0)
        {
            if (now - Volatile.Read(ref _sentAt) > _limit)
            {
                return true;
            }
        }
        else if (age >= _pause && Interlocked.Exchange(ref _isUnderWay, 1) == 0)
        {
            Volatile.Write(ref _sentAt, now);
            _queue(this);
        }

        // What was found is forgotten: after a quiet time the first request is not refused for what happened before.
        return age < _memory && Volatile.Read(ref _delay) > _limit;
    }

    void IThreadPoolWorkItem.Execute()
    {
        var now = _clock.GetTimestamp();
        Volatile.Write(ref _delay, now - Volatile.Read(ref _sentAt));
        Volatile.Write(ref _arrivedAt, now);
        Volatile.Write(ref _isUnderWay, 0);
    }
}
