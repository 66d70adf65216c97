namespace SpamSense.Server.Storage;

/// <summary>How many of something may happen in a second.</summary>
internal sealed class HistoryRate(int most, TimeProvider clock)
{
    private long _second;
    private int _taken;

    /// <summary>Takes one of this second's.</summary>
    /// <returns>Whether one was left.</returns>
    internal bool TryTake()
    {
        var now = clock.GetTimestamp() / clock.TimestampFrequency;
        var second = Volatile.Read(ref _second);
        if (second != now && Interlocked.CompareExchange(ref _second, now, second) == second)
        {
            // Threads that take one at this very moment may get one too many; it is no more than that.
            Volatile.Write(ref _taken, 0);
        }

        return Volatile.Read(ref _taken) < most && Interlocked.Increment(ref _taken) <= most;
    }
}
