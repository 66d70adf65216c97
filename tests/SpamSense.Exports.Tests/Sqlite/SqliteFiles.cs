using Microsoft.Data.Sqlite;

namespace SpamSense.Exports.Tests.Sqlite;

/// <summary>A folder with a database of a test's own.</summary>
internal sealed class SqliteFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-sqlite-").FullName;

    public string Database => Path.Combine(_folder, "some posts #1?.db");

    public string[] Names => [.. Directory.GetFiles(_folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Runs statements on the database.</summary>
    public SqliteFiles With(params string[] statements)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        return this;
    }

    public byte[] Bytes() => File.ReadAllBytes(Database);

    public Reading Read(RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(Database, options);
        return Reading.Of(reader);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
