using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>The SQLite file of the server. Its tables are those of the embedded <c>Storage/Schema/*.sql</c>, run in the order of their names at every start.</summary>
internal sealed class ServerDatabase
{
    private readonly string _connectionString;

    private ServerDatabase(string path) => _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    /// <summary>Opens or creates the database.</summary>
    /// <param name="path">Where the file is.</param>
    internal static ServerDatabase Open(string path)
    {
        var database = new ServerDatabase(path);
        using var connection = database.Connect();
        var assembly = typeof(ServerDatabase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a resource of this assembly.
            command.CommandText = reader.ReadToEnd();
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        return database;
    }

    /// <summary>Opens a connection: a log of changes that readers never wait for, and that is on the disk when a change is acknowledged.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;";
        command.ExecuteNonQuery();
        return connection;
    }
}
