using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage;

/// <summary>
/// Takes note of checks without ever waiting: figures are counted, and comments worth keeping are handed to the writer. What is too much is dropped and counted.
/// </summary>
internal sealed class HistoryRecorder(IOptions<HistoryOptions> options, HistoryMeter meter, TimeProvider clock) : ICheckObserver
{
    private const int MostWaiting = 1024;
    private const long MostCharactersWaiting = 16 << 20;
    private const int ApprovedShare = 25;

    private readonly ConcurrentDictionary<(string Site, int Day), HistoryTally> _tallies = new();
    private readonly ConcurrentDictionary<string, (HistoryRate Filtered, HistoryRate Approved)> _rates = new(StringComparer.Ordinal);
    private readonly HistoryRate _rate = new(options.Value.CommentsPerSecond, clock);
    private readonly Channel<HistoryEntry> _waiting = Channel.CreateBounded<HistoryEntry>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    private Task<bool>? _asked;
    private long _charactersWaiting;

    /// <inheritdoc/>
    public void OnChecked(SpamCheck check)
    {
        var floor = DecisionFloor.Of(check.Analysis);
        var day = DateOnly.FromDateTime(check.CheckedAt.UtcDateTime).DayNumber;
        _tallies.GetOrAdd((check.Site, day), _ => new HistoryTally()).Count(check.Analysis, floor);
        var isApproved = check.Decision == Decision.Approve;
        if (options.Value.CommentsPerSecond == 0 || (isApproved && options.Value.ApprovedPerSite == 0))
        {
            return;
        }

        var rates = _rates.GetOrAdd(check.Site, _ => NewRates());
        var isKept = (isApproved ? rates.Approved : rates.Filtered).TryTake() && _rate.TryTake() && TryHandOver(HistoryEntry.Of(check, floor));

        // Of approved comments the newest few are enough, so that missing some is no loss.
        if (!isKept && !isApproved)
        {
            meter.AddDropped(1);
        }
    }

    /// <summary>Waits until there is something to write, or until the time is over.</summary>
    internal async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        // One that was not answered is asked for again: a channel remembers all who wait.
        _asked = _asked is null || _asked.IsCompleted ? _waiting.Reader.WaitToReadAsync(cancellationToken).AsTask() : _asked;
        await Task.WhenAny(_asked, Task.Delay(longest, clock, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Takes what waits to be written.</summary>
    internal List<HistoryEntry> TakeEntries(int most)
    {
        var entries = new List<HistoryEntry>();
        while (entries.Count < most && _waiting.Reader.TryRead(out var entry))
        {
            Interlocked.Add(ref _charactersWaiting, -entry.Size);
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>Takes what was counted since the last time.</summary>
    internal List<(string Site, int Day, HistoryFigures Figures)> TakeFigures()
    {
        var taken = new List<(string, int, HistoryFigures)>();
        var yesterday = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber - 1;
        foreach (var ((site, day), tally) in _tallies)
        {
            if (tally.Take() is { } figures)
            {
                taken.Add((site, day, figures));
            }
            else if (day < yesterday)
            {
                _tallies.TryRemove((site, day), out _);
            }
        }

        return taken;
    }

    /// <summary>Takes figures back that could not be written.</summary>
    internal void GiveBack(IEnumerable<(string Site, int Day, HistoryFigures Figures)> taken)
    {
        foreach (var (site, day, figures) in taken)
        {
            _tallies.GetOrAdd((site, day), _ => new HistoryTally()).GiveBack(figures);
        }
    }

    private bool TryHandOver(HistoryEntry entry)
    {
        // The entry is counted before another thread can take it.
        if (Interlocked.Add(ref _charactersWaiting, entry.Size) <= MostCharactersWaiting && _waiting.Writer.TryWrite(entry))
        {
            return true;
        }

        Interlocked.Add(ref _charactersWaiting, -entry.Size);
        return false;
    }

    private (HistoryRate Filtered, HistoryRate Approved) NewRates()
    {
        var most = options.Value.CommentsPerSecond;
        return (new HistoryRate(Math.Max(Math.Min(1, most), most / 2), clock), new HistoryRate(Math.Max(Math.Min(1, most), most / ApprovedShare), clock));
    }
}
