using Microsoft.Data.Sqlite;

namespace SpamSense.Exports.Tests.Sqlite;

public sealed class SqliteDamageTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SqliteFiles _files = new SqliteFiles().With(
        "PRAGMA page_size=1024",
        "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)",
        "CREATE TABLE comments (id INTEGER PRIMARY KEY, author TEXT, text TEXT)",
        "CREATE INDEX by_author ON comments (author)",
        """
        WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 200)
        INSERT INTO comments SELECT n, 'walker' || n % 7, 'day ' || n || printf('%.*c', n * 5, 'x') FROM i
        """);

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_database_that_is_cut_off_is_read_as_far_as_it_goes_or_told()
    {
        var file = _files.Bytes();
        var random = new Random(3);
        for (var i = 0; i < 60; i++)
        {
            await AssertAnswersAsync(file[..random.Next(16, file.Length)]);
        }
    }

    [Fact]
    public async Task Flipped_bits_cost_at_most_the_rows_behind_them()
    {
        var file = _files.Bytes();
        var random = new Random(4);
        for (var i = 0; i < 400; i++)
        {
            var damaged = file.ToArray();
            for (var flips = random.Next(1, 30); flips > 0; flips--)
            {
                // The first pages hold the schema, and break most.
                var place = random.Next(2) == 0 ? random.Next(16, 4096) : random.Next(16, damaged.Length);
                damaged[place] ^= (byte)(1 << random.Next(8));
            }

            await AssertAnswersAsync(damaged);
        }
    }

    [Fact]
    public void A_damaged_page_ends_the_reading_with_a_complaint_that_says_nothing_of_the_content()
    {
        var file = _files.Bytes();
        Array.Fill(file, (byte)0xFF, 20 * 1024, file.Length - (20 * 1024));

        var reading = Reading.Of(file);

        Assert.NotEmpty(reading.Records);
        Assert.Equal("the database is damaged from here on", Assert.Single(reading.Unreadable).Reason);
    }

    [Fact]
    public void What_is_no_database_behind_the_signature_is_told()
    {
        var failure = Assert.Throws<ExportFormatException>(() => Reading.Of([.. "SQLite format 3\0"u8, .. new byte[4000]]));

        Assert.StartsWith("'in' is an SQLite database that cannot be read (", failure.Message, StringComparison.Ordinal);
        Assert.IsType<SqliteException>(failure.InnerException);
    }

    [Fact]
    public void A_database_without_texts_leaves_no_copy_behind()
    {
        // The copy that SQLite reads has the length of the database, which no other file is likely to have.
        using var files = new SqliteFiles().With("PRAGMA page_size=512", "CREATE TABLE points (x INTEGER)", "INSERT INTO points VALUES (1)", "CREATE TABLE more (y BLOB)", "INSERT INTO more VALUES (zeroblob(1234567))");
        var database = files.Bytes();

        var before = Directory.GetFiles(Path.GetTempPath());

        Assert.Throws<ExportFormatException>(() => Reading.Of(new SlowStream(database, 65_536), new() { TextColumn = "words", Table = "points" }));

        Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath()).Except(before), path => new FileInfo(path) is { Exists: true } file && file.Length == database.Length);
    }

    [Fact]
    public void A_table_whose_name_is_a_view_of_a_function_with_effects_does_nothing()
    {
        _files.With(
            "DROP TABLE comments",
            "CREATE VIEW comments AS SELECT load_extension('evil') AS text",
            "CREATE VIEW messages AS SELECT fts3_tokenizer('simple', x'4141414141414141') AS text");

        Assert.Throws<ExportFormatException>(() => _files.Read(new() { Table = "comments" }));
        Assert.Throws<ExportFormatException>(() => _files.Read(new() { Table = "messages" }));
    }

    private static async Task AssertAnswersAsync(byte[] file)
    {
        var count = Task.Run(() =>
        {
            try
            {
                return Reading.Of(file, new() { TextColumn = "text" }).Records.Count;
            }
            catch (ExportFormatException)
            {
                return 0;
            }
        });

        Assert.InRange(await count.WaitAsync(Patience), 0, 100_000);
    }
}
