using System.Collections.Concurrent;

namespace SpamSense.AspNetCore;

/// <summary>Counts in memory, as long as the process lives.</summary>
internal sealed class InMemoryStatistics : ISiteStatistics
{
    private readonly ConcurrentDictionary<(string Site, DateOnly Day), Counter> _days = new();

    public void CountCheck(string site, DateOnly day, bool isSpam)
    {
        var counter = _days.GetOrAdd((site, day), _ => new Counter());
        Interlocked.Increment(ref isSpam ? ref counter.Spam : ref counter.Ham);
    }

    public void CountCorrection(string site, DateOnly day, Orientation label)
    {
        var counter = _days.GetOrAdd((site, day), _ => new Counter());
        Interlocked.Increment(ref label == Orientation.Monetization ? ref counter.MissedSpam : ref counter.FalsePositives);
    }

    public IReadOnlyList<DailyCounts> Read(string site, DateOnly first, DateOnly last) =>
    [
        .. _days.Where(day => day.Key.Site == site && day.Key.Day >= first && day.Key.Day <= last)
            .OrderBy(day => day.Key.Day)
            .Select(day => new DailyCounts(day.Key.Day, day.Value.Spam, day.Value.Ham, day.Value.MissedSpam, day.Value.FalsePositives)),
    ];

    private sealed class Counter
    {
        internal long Spam;
        internal long Ham;
        internal long MissedSpam;
        internal long FalsePositives;
    }
}
