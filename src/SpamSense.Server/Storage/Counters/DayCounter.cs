using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Counters;

/// <summary>The counts of a site on a day, as they grow.</summary>
internal sealed class DayCounter
{
    private long _spam;
    private long _ham;
    private long _missedSpam;
    private long _falsePositives;

    // The sum of the counts when they were last written.
    private long _written;

    internal DayCounter()
    {
    }

    internal DayCounter(DailyCounts counts)
    {
        (_spam, _ham, _missedSpam, _falsePositives) = (counts.Spam, counts.Ham, counts.MissedSpam, counts.FalsePositives);
        _written = SumOf(counts);
    }

    internal void CountCheck(bool isSpam) => Interlocked.Increment(ref isSpam ? ref _spam : ref _ham);

    internal void CountCorrection(Orientation label) => Interlocked.Increment(ref label == Orientation.Monetization ? ref _missedSpam : ref _falsePositives);

    internal DailyCounts Read(DateOnly day) => new(
        day, Interlocked.Read(ref _spam), Interlocked.Read(ref _ham), Interlocked.Read(ref _missedSpam), Interlocked.Read(ref _falsePositives));

    /// <summary>Whether there is more than was written. Asked each second of every day of every site.</summary>
    internal bool HasMoreThanWritten =>
        Interlocked.Read(ref _spam) + Interlocked.Read(ref _ham) + Interlocked.Read(ref _missedSpam) + Interlocked.Read(ref _falsePositives) != _written;

    /// <summary>Takes note that counts are on the disk.</summary>
    internal void MarkWritten(DailyCounts counts) => _written = SumOf(counts);

    private static long SumOf(DailyCounts counts) => counts.Checks + counts.MissedSpam + counts.FalsePositives;
}
