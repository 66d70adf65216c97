namespace SpamSense.AspNetCore.Tests.Sites;

/// <summary>A clock that stands until it is put forward.</summary>
internal sealed class SettableClock : TimeProvider
{
    internal TimeSpan Elapsed { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Elapsed.Ticks;

    internal void Advance(TimeSpan time) => Elapsed += time;
}
