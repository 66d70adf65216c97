using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>
/// The one thread that writes: what waits when a transaction begins goes into it, so that many changes share one wait for the disk. Safe for any number of threads.
/// </summary>
internal sealed partial class DatabaseWriter : IDisposable
{
    /// <summary>How many changes may wait; more are refused, since a disk that is this slow does not get faster by waiting.</summary>
    internal const int MostWaiting = 4096;

    private const int MostTogether = 256;

    private readonly Channel<IPendingChange> _waiting =
        Channel.CreateBounded<IPendingChange>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private readonly ServerDatabase _database;
    private readonly ILogger<DatabaseWriter> _logger;
    private readonly Thread _thread;
    private SqliteConnection? _connection;
    private bool _fails;

    public DatabaseWriter(ServerDatabase database, ILogger<DatabaseWriter> logger)
    {
        _database = database;
        _logger = logger;
        _thread = new Thread(Run) { IsBackground = true, Name = "database writer" };
        _thread.Start();
    }

    /// <summary>Makes a change.</summary>
    /// <param name="change">Makes it, within a transaction that others share; it may run again where the transaction failed.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>A task that completes when the change is safe, with what <paramref name="change"/> gave.</returns>
    /// <exception cref="StorageException">It could not be written, and nothing has changed.</exception>
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, T> change, CancellationToken cancellationToken = default)
    {
        var pending = new PendingChange<T>(change, cancellationToken);
        return _waiting.Writer.TryWrite(pending)
            ? pending.Outcome
            : Task.FromException<T>(new StorageException($"More changes wait for '{_database.Path}' than its disk can take, or the server is stopping; try again later."));
    }

    /// <summary>Writes what waits, and ends.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        _thread.Join();
        _connection?.Dispose();
    }

    private void Run()
    {
        var batch = new List<IPendingChange>(MostTogether);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MostTogether && _waiting.Reader.TryRead(out var change))
            {
                if (change.TryBegin())
                {
                    batch.Add(change);
                }
            }

            if (batch.Count > 0 && TryCommit(batch) is { } failure)
            {
                // One that the disk has no room for must not take the others with it.
                foreach (var change in batch)
                {
                    if ((batch.Count > 1 ? TryCommit([change]) : failure) is { } reason)
                    {
                        change.Fail(reason);
                    }
                }
            }

            batch.Clear();
        }
    }

    private Exception? TryCommit(List<IPendingChange> batch)
    {
        try
        {
            _connection ??= _database.Connect();
            using var transaction = _connection.BeginTransaction(deferred: false);
            foreach (var change in batch)
            {
                change.Apply(_connection);
            }

            transaction.Commit();
        }
        catch (Exception exception)
        {
            // Whatever state an error left the connection in, the next change begins with a new one.
            Forget();
            return StorageSentence.IsFailure(exception) ? Failure(exception) : exception;
        }

        batch.ForEach(static change => change.Succeed());
        if (_fails)
        {
            _fails = false;
            LogRecovery(_database.Path);
        }

        return null;
    }

    private StorageException Failure(Exception exception)
    {
        var sentence = StorageSentence.For(_database.Path, exception);
        if (!_fails)
        {
            _fails = true;
            LogFailure(sentence);
        }

        return new StorageException(sentence, exception);
    }

    private void Forget()
    {
        if (_connection is not null)
        {
            SqliteConnection.ClearPool(_connection);
            _connection.Dispose();
            _connection = null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Sentence} Checks go on; corrections are refused until then.")]
    private partial void LogFailure(string sentence);

    [LoggerMessage(2, LogLevel.Warning, "'{Path}' takes what is written again.")]
    private partial void LogRecovery(string path);
}
