using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SpamSense.Exports.Sqlite;

/// <summary>Opens a database of unknown origin to be read, and never to be changed.</summary>
internal static class SqliteFile
{
    // A row that is longer ends the reading; SQLite would take a gigabyte for it.
    private const int MaxRowLength = 256 * 1024 * 1024;

    // What is set here is what SQLite's own advice on hostile databases asks for.
    private const string Defence = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON;";

    /// <summary>Opens a database.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="name">The name of the input, for messages.</param>
    /// <exception cref="ExportFormatException">Another program has changes of it that are not in the file yet.</exception>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, string name)
    {
        path = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        CheckLogs(path, name);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Address(path),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            var handle = connection.Handle!;
            raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_LENGTH, MaxRowLength);
            raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_ATTACHED, 0);
            raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_DEFENSIVE, 1, out _);
            using var command = connection.CreateCommand();
            command.CommandText = Defence;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The sentence for a database that SQLite cannot read. Its own message may hold what stands in the file.</summary>
    public static ExportFormatException Broken(string name, SqliteException exception) => new(
        $"'{name}' is an SQLite database that cannot be read ({raw.sqlite3_errstr(exception.SqliteErrorCode).utf8_to_string()}): "
        + "mend it with 'sqlite3 broken.db .recover | sqlite3 mended.db', or fetch it again.",
        exception);

    /// <summary>A database in its write-ahead mode would need files beside it to be made; an immutable one needs none, and no locks.</summary>
    private static string Address(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(static part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal));
        return $"file:{(path[0] == '/' ? "" : "/")}{string.Join('/', parts)}?immutable=1";
    }

    private static void CheckLogs(string path, string name)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
        {
            throw Unfinished(name, "-wal");
        }

        // A journal that is done with begins with zeros, if it is not empty or gone.
        if (new FileInfo(path + "-journal") is { Exists: true, Length: > 0 } journal)
        {
            using var stream = journal.OpenRead();
            if (stream.ReadByte() > 0)
            {
                throw Unfinished(name, "-journal");
            }
        }
    }

    private static ExportFormatException Unfinished(string name, string suffix) => new(
        $"'{name}' is in use, or was not closed: '{name}{suffix}' holds changes that are not in it; close the program that writes it, or run 'sqlite3 {name} VACUUM'.");
}
