namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>A clock that breaks on demand: something of ours that throws in the middle of a check.</summary>
internal sealed class StoppedClock : TimeProvider
{
    internal bool IsBroken { get; set; }

    public override DateTimeOffset GetUtcNow() => IsBroken ? throw new InvalidTimeZoneException("The clock broke at canary-exception-text.") : base.GetUtcNow();
}
