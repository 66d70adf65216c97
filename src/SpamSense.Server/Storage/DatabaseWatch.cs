using Microsoft.Data.Sqlite;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Storage;

/// <summary>Looks each second whether the database has changed, and brings keys that were added or revoked and corrections that were undone by a command into force.</summary>
internal sealed class DatabaseWatch : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly ServerDatabase _database;
    private readonly SqliteSiteDirectory _directory;
    private readonly SiteCorrections _corrections;
    private readonly TimeProvider _clock;

    // Open as long as the server runs: with it SQLite's log and its index stay, which a full disk might have no room for later.
    private readonly SqliteConnection _connection;

    // What is known before anything is loaded, so that no change falls between: it is loaded twice rather than never.
    private long _version = -1;
    private Dictionary<string, long> _seen;

    public DatabaseWatch(ServerDatabase database, SqliteSiteDirectory directory, SiteCorrections corrections, TimeProvider clock)
    {
        _database = database;
        _directory = directory;
        _corrections = corrections;
        _clock = clock;
        _connection = database.Guarded(database.Connect);
        _seen = database.Guarded(() => OutsideChanges.Read(_connection));
    }

    public override void Dispose()
    {
        _connection.Dispose();
        base.Dispose();
    }

    /// <summary>Looks once.</summary>
    /// <exception cref="StorageException">The database cannot be read now.</exception>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var version = _database.Guarded(() => DataVersion(_connection));
        if (version == _version)
        {
            return;
        }

        _directory.Reload();
        var numbers = _database.Guarded(() => OutsideChanges.Read(_connection));
        foreach (var (site, number) in numbers)
        {
            if (_seen.GetValueOrDefault(site) != number)
            {
                await _corrections.RelearnAsync(site, cancellationToken).ConfigureAwait(false);
            }
        }

        (_version, _seen) = (version, numbers);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _clock);
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
