using System.Diagnostics.Metrics;

namespace SpamSense.Server.Storage;

/// <summary>What became of the comments that were worth keeping, since the start.</summary>
internal sealed class HistoryMeter
{
    private readonly Counter<long> _stored;
    private readonly Counter<long> _dropped;
    private long _storedCount;
    private long _droppedCount;

    public HistoryMeter(IMeterFactory meters)
    {
        var meter = meters.Create("SpamSense.Server");
        _stored = meter.CreateCounter<long>("spamsense.history.stored", "{comment}", "Comments that were written into the history.");
        _dropped = meter.CreateCounter<long>("spamsense.history.dropped", "{comment}", "Comments that were counted and not kept: too many in a second, or a disk that is full.");
    }

    /// <summary>How many were kept.</summary>
    internal long Stored => Interlocked.Read(ref _storedCount);

    /// <summary>How many were not.</summary>
    internal long Dropped => Interlocked.Read(ref _droppedCount);

    /// <summary>Whether the last writing failed.</summary>
    internal bool IsFailing { get; set; }

    internal void AddStored(int comments)
    {
        Interlocked.Add(ref _storedCount, comments);
        _stored.Add(comments);
    }

    internal void AddDropped(int comments)
    {
        Interlocked.Add(ref _droppedCount, comments);
        _dropped.Add(comments);
    }
}
