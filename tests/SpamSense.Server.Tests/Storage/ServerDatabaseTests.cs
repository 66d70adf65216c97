using System.Globalization;
using Microsoft.Data.Sqlite;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Storage;

public class ServerDatabaseTests
{
    [Fact]
    public void A_new_database_is_for_its_owner_only_and_opens_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("spamsense.db");
        ServerDatabase.Open(path);
        ServerDatabase.Open(path);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void Opening_one_that_is_complete_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var connection = ServerDatabase.Open(folder.PathOf("spamsense.db")).Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        var before = command.ExecuteScalar();
        ServerDatabase.Open(folder.PathOf("spamsense.db"));

        Assert.Equal(before, command.ExecuteScalar());
    }

    [Fact]
    public void A_database_of_a_newer_server_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("spamsense.db");
        ServerDatabase.Open(path);
        Run(path, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {ServerDatabase.SchemaVersion + 1}"));

        Assert.Contains("newer", Refused(path), StringComparison.Ordinal);
        Assert.Equal((long)ServerDatabase.SchemaVersion + 1, Run(path, "PRAGMA user_version"));
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("other.db");
        Run(path, "CREATE TABLE recipes (name TEXT)");

        Assert.Contains("another program", Refused(path), StringComparison.Ordinal);
        Assert.Equal(1L, Run(path, "SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void What_is_no_database_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("letter.db");
        var letter = string.Concat(Enumerable.Repeat("Dear Maren, the goat is well. ", 100));
        File.WriteAllText(path, letter);

        Assert.Contains("damaged", Refused(path), StringComparison.Ordinal);
        Assert.Equal(letter, File.ReadAllText(path));
    }

    [Fact]
    public void A_torn_page_is_noticed_at_the_start()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("spamsense.db");
        ServerDatabase.Open(path);
        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(path);
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4);
        File.WriteAllBytes(path, bytes);

        Assert.Contains("damaged", Refused(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_a_database_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var database = ServerDatabase.Open(folder.PathOf("spamsense.db"));
        using (var connection = database.Connect())
        {
            OutsideChanges.Count(connection, "blog.example");
        }

        File.WriteAllBytes(folder.PathOf("copy.db"), []);
        database.CopyTo(folder.PathOf("copy.db"));
        using var copy = ServerDatabase.Open(folder.PathOf("copy.db")).Connect();
        Assert.Equal(1, OutsideChanges.Read(copy)["blog.example"]);
    }

    private static string Refused(string path) => Assert.Throws<StorageException>(() => ServerDatabase.Open(path)).Message;

    private static object? Run(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is written in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
