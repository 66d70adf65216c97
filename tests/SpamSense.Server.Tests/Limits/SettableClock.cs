namespace SpamSense.Server.Tests.Limits;

/// <summary>A clock that stands until it is put forward.</summary>
internal sealed class SettableClock : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    internal void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
