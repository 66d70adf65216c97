using Microsoft.Data.Sqlite;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Storage;

/// <summary>Looks each second whether the database has changed, and brings keys that were added or revoked and corrections that were undone by a command into force.</summary>
internal sealed class DatabaseWatch(ServerDatabase database, SqliteSiteDirectory directory, SiteCorrections corrections, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    // Open as long as the server runs: with it SQLite's log and its index stay, which a full disk might have no room for later.
    private SqliteConnection? _connection;
    private long _version;
    private Dictionary<string, long> _seen = [];

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        database.Guarded(() =>
        {
            _connection = database.Connect();
            _version = DataVersion(_connection);
            _seen = OutsideChanges.Read(_connection);
        });
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _connection?.Dispose();
        base.Dispose();
    }

    /// <summary>Looks once.</summary>
    /// <exception cref="StorageException">The database cannot be read now.</exception>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var version = database.Guarded(() => DataVersion(_connection!));
        if (version == _version)
        {
            return;
        }

        directory.Reload();
        var numbers = database.Guarded(() => OutsideChanges.Read(_connection!));
        foreach (var (site, number) in numbers)
        {
            if (_seen.GetValueOrDefault(site) != number)
            {
                await corrections.RelearnAsync(site, cancellationToken).ConfigureAwait(false);
            }
        }

        (_version, _seen) = (version, numbers);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                try
                {
                    await LookAsync(stoppingToken).ConfigureAwait(false);
                }
                catch (StorageException)
                {
                    // What was known stands; the next look may succeed.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private static long DataVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }
}
