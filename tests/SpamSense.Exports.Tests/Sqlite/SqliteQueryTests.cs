namespace SpamSense.Exports.Tests.Sqlite;

public sealed class SqliteQueryTests : IDisposable
{
    private readonly SqliteFiles _files = new SqliteFiles().With("CREATE TABLE comments (id, text)", "INSERT INTO comments VALUES (1, 'a b'), (2, 'c d')");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_rows_of_a_query_are_read_and_columns_get_names_of_their_own()
    {
        var reading = _files.Read(new() { Query = "SELECT a.text, b.id, a.id FROM comments a JOIN comments b WHERE a.id <> b.id ORDER BY a.id DESC" });

        Assert.Equal(["text", "id", "id_2"], reading.Columns);
        Assert.Equal([["c d", "1", "2"], ["a b", "2", "1"]], reading.Values());
    }

    [Theory]
    [InlineData("DELETE FROM comments")]
    [InlineData("DROP TABLE comments")]
    [InlineData("ATTACH 'beside.db' AS other")]
    [InlineData("VACUUM INTO 'copy.db'")]
    [InlineData("SELECT text FROM comments; DELETE FROM comments")]
    [InlineData("PRAGMA writable_schema=ON")]
    public void No_query_changes_anything(string query)
    {
        var before = _files.Bytes();
        try
        {
            _files.Read(new() { Query = query });
        }
        catch (ExportFormatException)
        {
            // A sentence is as good as no answer.
        }

        Assert.Equal(before, _files.Bytes());
        Assert.Equal(["some posts #1?.db"], _files.Names);
        Assert.False(File.Exists("copy.db") || File.Exists("beside.db"));
    }

    [Fact]
    public void A_query_that_cannot_be_answered_is_told_with_the_reason()
    {
        var failure = Assert.Throws<ExportFormatException>(() => _files.Read(new() { Query = "SELECT nonsense FROM comments" }));

        Assert.Contains("cannot answer the query", failure.Message, StringComparison.Ordinal);
        Assert.Contains("nonsense", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_never_ends_is_stopped_by_the_token()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var reader = RecordReader.Open(
            _files.Database,
            new() { Query = "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i) SELECT 'post number ' || n AS text FROM i WHERE n < 300 OR n < 0" });

        Assert.ThrowsAny<OperationCanceledException>(() => reader.Read(static _ => { }, stop.Token).Count());
    }

    [Fact]
    public void A_table_and_a_query_at_once_are_refused() =>
        Assert.Throws<ArgumentException>(() => _files.Read(new() { Table = "comments", Query = "SELECT 1" }));
}
