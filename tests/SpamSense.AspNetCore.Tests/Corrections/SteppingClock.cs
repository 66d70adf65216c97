namespace SpamSense.AspNetCore.Tests.Corrections;

/// <summary>A clock that goes on by an hour whenever it is asked.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private long _hours;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 5, 4, 0, 0, 0, TimeSpan.Zero).AddHours(Interlocked.Increment(ref _hours));
}
