namespace SpamSense.Exports.Tests.Sqlite;

public sealed class SqliteTableTests : IDisposable
{
    private readonly SqliteFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("wp_comments", "CREATE TABLE wp_posts (post_title, post_content)", "CREATE TABLE wp_comments (comment_content)", "CREATE TABLE wp_options (name, value)")]
    [InlineData("remarks", "CREATE TABLE users (id, name)", "CREATE TABLE remarks (id, body)")]
    [InlineData("messages", "CREATE TABLE Posts (body)", "CREATE TABLE messages (body)")]
    [InlineData("lonely", "CREATE TABLE lonely (a, b)")]
    public void The_table_is_found_by_names(string expected, params string[] tables)
    {
        _files.With(tables).With($"ALTER TABLE {expected} ADD COLUMN marker", $"INSERT INTO {expected} DEFAULT VALUES");
        _files.With($"UPDATE {expected} SET {(expected == "lonely" ? "a" : expected == "wp_comments" ? "comment_content" : "body")} = 'here it is'");

        Assert.Equal(["here it is"], _files.Read().Texts);
    }

    [Fact]
    public void Of_two_that_are_called_alike_the_larger_one_is_read()
    {
        _files.With(
            "CREATE TABLE wp_comments (comment_content)", "INSERT INTO wp_comments VALUES ('one')",
            "CREATE TABLE wp_2_comments (comment_content)", "INSERT INTO wp_2_comments VALUES ('two'), ('three')");

        Assert.Equal(["two", "three"], _files.Read().Texts);
    }

    [Fact]
    public void A_table_or_view_that_is_told_is_read_whatever_it_is_called()
    {
        _files.With(
            "CREATE TABLE comments (text)", "INSERT INTO comments VALUES ('a b')",
            "CREATE TABLE \"odd \"\"one\" (note)", "INSERT INTO \"odd \"\"one\" VALUES ('c d')",
            "CREATE VIEW loud AS SELECT upper(text) AS text FROM comments");

        Assert.Equal(["c d"], _files.Read(new() { Table = "ODD \"one" }).Texts);
        Assert.Equal(["A B"], _files.Read(new() { Table = "loud" }).Texts);
        Assert.Equal(["a b"], _files.Read().Texts);
    }

    [Fact]
    public void What_cannot_be_chosen_is_told_with_the_names_of_all_tables()
    {
        _files.With("CREATE TABLE a (text)", "CREATE TABLE b (text)");

        Assert.Equal(
            $"Name the table of '{_files.Database}' that holds the posts with --table: it has 'a', 'b'.", Assert.Throws<ExportFormatException>(() => _files.Read()).Message);
        Assert.Equal(
            $"'{_files.Database}' has no table 'c': it has 'a', 'b'.", Assert.Throws<ExportFormatException>(() => _files.Read(new() { Table = "c" })).Message);
    }

    [Fact]
    public void A_database_without_a_table_is_told()
    {
        _files.With("CREATE TABLE a (text)", "DROP TABLE a");

        Assert.Contains("without a table", Assert.Throws<ExportFormatException>(() => _files.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_table_has_no_records()
    {
        _files.With("CREATE TABLE comments (text)");

        var reading = _files.Read();
        Assert.Empty(reading.Records);
        Assert.Equal(["text"], reading.Columns);
    }

    [Fact]
    public void Tables_are_for_databases_only() =>
        Assert.Contains("no SQLite database", Assert.Throws<ExportFormatException>(() => Reading.Of("text\na\n", new() { Table = "t" })).Message, StringComparison.Ordinal);
}
