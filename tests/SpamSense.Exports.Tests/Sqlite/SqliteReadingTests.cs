using System.IO.Compression;

namespace SpamSense.Exports.Tests.Sqlite;

public sealed class SqliteReadingTests : IDisposable
{
    private readonly SqliteFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Every_value_is_kept_as_what_it_is()
    {
        _files.With(
            "CREATE TABLE comments (id INTEGER PRIMARY KEY, text TEXT, value)",
            "INSERT INTO comments VALUES (1, 'first walk', 9223372036854775807), (2, 'zweiter Gang – schön', 0.1), (3, 'third', x'00ff'), (4, 'four', x'c3a9'), (5, 'five', NULL)");

        var reading = _files.Read();

        Assert.Equal(["id", "text", "value"], reading.Columns);
        Assert.Equal(["first walk", "zweiter Gang – schön", "third", "four", "five"], reading.Texts);
        Assert.Equal(["9223372036854775807", "0.1", "00ff", "é", null], reading.Records.Select(static record => record.GetValue("value")));
        Assert.Equal([1, 2, 3, 4, 5], reading.Records.Select(static record => record.Line));
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void A_row_without_a_text_is_told_and_the_others_are_read()
    {
        _files.With("CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('a b'), (NULL), ('c d')");

        var reading = _files.Read();

        Assert.Equal(["a b", "c d"], reading.Texts);
        Assert.Equal([(2, "no text in column 'text'")], reading.Reasons);
    }

    [Fact]
    public void A_database_in_utf16_and_zeros_in_a_text_are_read()
    {
        _files.With("PRAGMA encoding='UTF-16le'", "CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('schön 😀'), ('a' || char(0) || 'b')");

        Assert.Equal(["schön 😀", "a\0b"], _files.Read().Texts);
    }

    [Fact]
    public void A_database_that_keeps_a_log_is_read_and_nothing_is_made_beside_it()
    {
        _files.With("PRAGMA journal_mode=WAL", "CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('hello there')");

        Assert.Equal(["hello there"], _files.Read().Texts);
        Assert.Equal(["some posts #1?.db"], _files.Names);
    }

    [Fact]
    public void A_log_with_changes_that_are_not_in_the_database_is_told()
    {
        _files.With("CREATE TABLE comments (text)");
        File.WriteAllBytes(_files.Database + "-wal", new byte[32]);

        var failure = Assert.Throws<ExportFormatException>(() => _files.Read());

        Assert.Contains("-wal' holds changes that are not in it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_and_a_packed_database_are_read_from_a_copy_that_is_gone_afterwards()
    {
        _files.With("CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('hello there')");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(_files.Bytes());
        }

        Assert.Equal(["hello there"], Reading.Of(_files.Bytes()).Texts);
        Assert.Equal(["hello there"], Reading.Of(packed.ToArray()).Texts);
        Assert.Equal(["hello there"], Reading.Of(new SlowStream(_files.Bytes(), 1000)).Texts);
    }

    [Fact]
    public void Batches_say_what_records_say()
    {
        _files.With(
            "CREATE TABLE comments (text, n)",
            "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 3000) INSERT INTO comments SELECT 'post number ' || n, n FROM i");

        var expected = Reading.Of(_files.Bytes()).Describe();
        Assert.Equal(expected, Batches.Batches.Describe(new MemoryStream(_files.Bytes()), length: 1000));
        Assert.Contains("3000: post number 3000|3000", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_too_long_is_told_and_the_others_are_read()
    {
        _files.With("CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('a'), (printf('%.*c', 5000000, 'x')), ('b')");

        var reading = _files.Read(new() { MaxRecordLength = 1000 });

        Assert.Equal(["a", "b"], reading.Texts);
        Assert.Equal([(2, "longer than 1,000 characters")], reading.Reasons);
    }
}
