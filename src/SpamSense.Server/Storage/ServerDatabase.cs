using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>The SQLite file of the server. Its tables are those of the embedded <c>Storage/Schema/*.sql</c>, run in the order of their names at every start.</summary>
internal sealed class ServerDatabase
{
    /// <summary>The number of the schema that this server writes; it goes up with every change that an older server would stumble over.</summary>
    internal const int SchemaVersion = 1;

    // "SpSe": tells a database of ours from any other one.
    private const int ApplicationId = 0x53705365;

    private const int BusySeconds = 5;

    // A database that holds more than this is looked through where it is read, since a start must not take long.
    private const long LargestThatIsLookedThrough = 256L * 1024 * 1024;

    private readonly string _connectionString;

    private ServerDatabase(string path)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds }.ToString();
    }

    /// <summary>Where the file is.</summary>
    internal string Path { get; }

    /// <summary>Opens or creates the database.</summary>
    /// <param name="path">Where the file is.</param>
    /// <exception cref="StorageException">It cannot be used; the message is a sentence that says what to do.</exception>
    internal static ServerDatabase Open(string path)
    {
        var database = new ServerDatabase(System.IO.Path.GetFullPath(path));
        database.Guarded(() =>
        {
            PrivateFile.Create(database.Path).Dispose();
            using var connection = database.Connect();
            database.CheckKind(connection);
            LookThrough(connection, database.Path);
            CreateTables(connection);
        });
        return database;
    }

    /// <summary>Opens a connection: a log of changes that readers never wait for, and that is on the disk when a change is acknowledged.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Copies the database as it is at one moment; others may write to it meanwhile.</summary>
    /// <param name="path">Where to; an empty file.</param>
    /// <exception cref="SqliteException">It cannot be written there.</exception>
    internal void CopyTo(string path)
    {
        using var source = Guarded(Connect);
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        target.Open();
        source.BackupDatabase(target);
    }

    /// <summary>Runs what reads or writes the database.</summary>
    /// <exception cref="StorageException">It could not; the message is a sentence that says what to do.</exception>
    internal void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (StorageSentence.IsFailure(exception))
        {
            throw new StorageException(StorageSentence.For(Path, exception), exception);
        }
    }

    /// <inheritdoc cref="Guarded(Action)"/>
    internal T Guarded<T>(Func<T> function)
    {
        T result = default!;
        Guarded(() => { result = function(); });
        return result;
    }

    private static void LookThrough(SqliteConnection connection, string path)
    {
        if (new FileInfo(path).Length <= LargestThatIsLookedThrough && Scalar(connection, "PRAGMA quick_check(1)") is not "ok")
        {
            throw new SqliteException("damaged", 11);
        }
    }

    private static void CreateTables(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var assembly = typeof(ServerDatabase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Execute(connection, reader.ReadToEnd());
        }

        // Setting them writes a page even where nothing changes, and a command such as 'backup' has to work while the disk is full.
        if (Number(connection, "PRAGMA application_id") != ApplicationId || Number(connection, "PRAGMA user_version") != SchemaVersion)
        {
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};"));
        }

        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql) => (long)Scalar(connection, sql)!;

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is written in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is written in this file, or a resource of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private void CheckKind(SqliteConnection connection)
    {
        var version = Number(connection, "PRAGMA user_version");
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            if (version != 0 || Number(connection, "SELECT count(*) FROM sqlite_schema") != 0)
            {
                throw new StorageException($"'{Path}' is the database of another program; choose another folder with --data.");
            }
        }
        else if (version > SchemaVersion)
        {
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{Path}' was written by a newer spamsense-server (schema {version}, and this one knows {SchemaVersion}); "
                + $"install that one, or bring a backup back with 'spamsense-server restore'."));
        }
    }
}
