using Microsoft.Extensions.Options;

namespace SpamSense.Server.Storage;

/// <summary>Writes the history, a batch at a time. What fails to be written is dropped and counted: no check ever hears of it.</summary>
internal sealed class HistoryWriter(
    ServerDatabase database, HistoryRecorder recorder, IOptions<HistoryOptions> options, HistoryMeter meter, TimeProvider clock) : BackgroundService
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> _grown = new(StringComparer.Ordinal);
    private DateTimeOffset? _pruned;
    private int _sincePruned;

    // What is old goes on time where nothing comes any more, too.
    private bool IsTimeToPrune => _pruned is not { } pruned || clock.GetUtcNow() - pruned >= PruneEvery;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        Write();
    }

    /// <summary>Writes what waits.</summary>
    internal void Write()
    {
        bool isMore;
        do
        {
            var entries = recorder.TakeEntries(MostAtOnce);
            isMore = entries.Count == MostAtOnce;
            var figures = recorder.TakeFigures();
            if (entries.Count + figures.Count == 0 && !IsTimeToPrune)
            {
                return;
            }

            if (TryWrite(entries, figures))
            {
                meter.AddStored(entries.Count);
            }
            else
            {
                recorder.GiveBack(figures);
                meter.AddDropped(entries.Count);
            }
        }
        while (isMore);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await recorder.WaitAsync(Longest, stoppingToken).ConfigureAwait(false);
                await Task.Delay(Gathering, clock, stoppingToken).ConfigureAwait(false);
                Write();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What still waits is written by StopAsync.
        }
    }

    private bool TryWrite(List<HistoryEntry> entries, List<(string Site, int Day, HistoryFigures Figures)> figures) => Try(table =>
    {
        foreach (var entry in entries)
        {
            table.Write(entry);
            _grown.Add(entry.Site);
        }

        foreach (var (site, day, counted) in figures)
        {
            table.Write(site, day, counted);
        }

        Prune(table, entries.Count);
    });

    private void Prune(HistoryTable table, int written)
    {
        _sincePruned += written;
        if (!IsTimeToPrune && _sincePruned < MostAtOnce)
        {
            return;
        }

        // Since the last start the options may have become stricter.
        foreach (var site in _pruned is null ? table.Sites() : _grown)
        {
            table.PruneSite(site, options.Value);
        }

        var now = clock.GetUtcNow();
        table.Prune(options.Value, now);
        _grown.Clear();
        (_pruned, _sincePruned) = (now, 0);
    }

    private bool Try(Action<HistoryTable> write)
    {
        try
        {
            using var connection = database.Connect();
            using (var command = connection.CreateCommand())
            {
                // Nobody is told that a comment is kept, so that a crash may cost the last ones. What goes is overwritten: it was to be kept for some days and no longer.
                command.CommandText = "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON";
                command.ExecuteNonQuery();
            }

            using var transaction = connection.BeginTransaction();
            write(new HistoryTable(connection, transaction));
            transaction.Commit();
            meter.IsFailing = false;
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it is, it must neither end the server nor reach a check.
            meter.IsFailing = true;
            return false;
        }
    }
}
