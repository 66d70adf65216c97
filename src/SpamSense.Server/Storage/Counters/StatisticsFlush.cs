namespace SpamSense.Server.Storage.Counters;

/// <summary>Writes the counts each second, and a last time when the server stops. That a disk is full disturbs nobody: what was counted is written later.</summary>
internal sealed class StatisticsFlush(SqliteStatistics statistics, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync().ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // StopAsync writes what is left.
        }
    }

    private async Task FlushAsync()
    {
        try
        {
            await statistics.FlushAsync().ConfigureAwait(false);
        }
        catch (StorageException)
        {
            // The writer has told of it.
        }
    }
}
