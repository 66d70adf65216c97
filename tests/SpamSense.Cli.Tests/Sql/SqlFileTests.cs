using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Sql;

/// <summary>What can be asked, and where the result can go.</summary>
public sealed class SqlFileTests : IDisposable
{
    private const string Tricky = "SELECT * FROM (VALUES (1, 'plain', NULL, [1, 2]), (2, '', 'a,b', []), (3, 'say \"hi\"', 'two\nlines', NULL), (4, ' # x', 'tab\there', [3])) AS t(id, a, \"the b\", c) ORDER BY id";

    private readonly TemporaryFolder _folder = new();

    public SqlFileTests()
    {
        _folder.Write("first.csv", Samples.Csv);
        _folder.Write("second.csv", $"id,author,text\n9,Hal,\"{Samples.Pitch}\"\n");
        _folder.Write("posts.jsonl", Samples.JsonLines);
        _folder.Write("posts.tsv", Samples.Tsv);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("first.csv", 3, 1)]
    [InlineData("*.csv", 4, 2)]
    [InlineData("posts.jsonl", 2, 1)]
    [InlineData("posts.tsv", 2, 1)]
    [InlineData("posts.parquet", 3, 1)]
    public async Task Files_of_every_format_can_be_asked(string file, int posts, int pitches)
    {
        Assert.Equal(0, (await RunAsync("COPY (FROM 'first.csv') TO 'posts.parquet'")).ExitCode);

        var result = await RunAsync($"SELECT count(*), count(*) FILTER (orientation(text) = 'monetization'), max(spam_score(text)) > 0.5 FROM '{file}'", "-o", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"{posts},{pitches},true", result.OutputLines[1]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    [InlineData("jsonl")]
    public async Task Standard_output_gets_what_a_file_gets(string format)
    {
        var file = await RunAsync(Tricky, "-o", $"out.{format}");
        var piped = await RunAsync(Tricky, "-o", "-", "--output-format", format);

        Assert.Equal((0, "", $"  4 rows in out.{format}\n"), (file.ExitCode, file.Error, file.Output));
        Assert.Equal((0, "", _folder.Read($"out.{format}")), (piped.ExitCode, piped.Error, piped.Output));
    }

    [Fact]
    public async Task A_written_file_can_be_asked_again()
    {
        Assert.Equal(0, (await RunAsync("SELECT *, spam_score(text) AS score FROM 'first.csv'", "-o", "scored.parquet", "-q")).ExitCode);

        var result = await RunAsync("SELECT author FROM 'scored.parquet' WHERE score > 0.5", "-o", "-");

        Assert.Equal((0, "author\nBob\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task A_file_appears_whole_or_not_at_all()
    {
        _folder.Write("out.csv", "old");

        // The last of many rows fails, when the others are long written.
        var result = await RunAsync("SELECT CASE WHEN range = 3000000 THEN error('late') ELSE range END AS n FROM range(3000001)", "-o", "out.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("old", _folder.Read("out.csv"));
        Assert.DoesNotContain(_folder.Files, static file => file.Contains("tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_error_in_the_middle_of_a_result_is_not_its_end()
    {
        var result = await RunAsync("SELECT CASE WHEN range = 300000 THEN error('late') ELSE range END AS n FROM range(300001)", "-o", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }

    [Theory]
    [InlineData("SELECT * FROM 'first.csv'")]
    [InlineData("SELECT * FROM \"first.csv\"")]
    [InlineData("FROM read_csv($$first.csv$$)")]
    [InlineData("SELECT id FROM 'f*.csv'")]
    public async Task A_file_that_is_read_is_not_replaced(string query)
    {
        var result = await RunAsync(query, "-o", "./first.csv");

        Assert.Equal((2, "spamsense: The output './first.csv' is the input 'first.csv'; choose another name.\n"), (result.ExitCode, result.Error));
        Assert.Equal(Samples.Csv, _folder.Read("first.csv"));
    }

    [Fact]
    public async Task A_database_is_not_replaced()
    {
        await RunAsync("CREATE TABLE t AS SELECT 1 AS a", "--database", "x.csv");

        var result = await RunAsync("FROM t", "--database", "x.csv", "-o", "x.csv");

        Assert.Equal((2, "spamsense: The output 'x.csv' is the input 'x.csv'; choose another name.\n"), (result.ExitCode, result.Error));
        Assert.Equal(0, (await RunAsync("FROM t", "--database", "x.csv")).ExitCode);
    }

    [Theory]
    [InlineData("out.xlsx", "The name 'out.xlsx' does not say which format to write")]
    [InlineData("no/folder/out.csv", "There is no folder for 'no/folder/out.csv'; create it first.")]
    public async Task A_name_that_cannot_be_written_is_refused(string name, string sentence)
    {
        var result = await RunAsync("SELECT 1", "-o", name);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"spamsense: {sentence}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_full_disk_is_named()
    {
        var result = await RunAsync("SELECT 1", "-o", "/dev/full", "--output-format", "csv");

        Assert.Equal((2, "spamsense: No space is left to write '/dev/full'; make room or choose another place.\n"), (result.ExitCode, result.Error));
    }

    [UnixFact]
    public async Task A_reader_who_goes_away_ends_the_query()
    {
        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL sql 'FROM range(100000000)' -o - | head -1; echo ${PIPESTATUS[0]}");

        Assert.Equal(["range", "141"], result.OutputLines);
    }

    [Fact]
    public async Task Tables_of_a_database_stay()
    {
        Assert.Equal(0, (await RunAsync("CREATE TABLE posts AS FROM 'first.csv'", "--database", "my.duckdb")).ExitCode);

        var result = await RunAsync("SELECT count(*) AS n FROM posts", "--database", "my.duckdb", "-o", "-");

        Assert.Equal((0, "n\n3\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task A_query_comes_from_a_file_or_from_standard_input()
    {
        _folder.Write("query.sql", "-- how many; are there?\nCREATE VIEW posts AS FROM 'first.csv';\nSELECT count(*) AS n FROM posts;\n");

        var file = await RunAsync(null, "--file", "query.sql", "-o", "-");
        var piped = await ToolProcess.RunWithInputAsync(_folder.FullName, _folder.Read("query.sql"), "sql", "-", "-o", "-");

        Assert.Equal((0, "", "n\n3\n"), (file.ExitCode, file.Error, file.Output));
        Assert.Equal((0, "", "n\n3\n"), (piped.ExitCode, piped.Error, piped.Output));
    }

    private Task<ToolResult> RunAsync(string? query, params string[] options) =>
        ToolProcess.RunAsync(_folder.FullName, query is null ? ["sql", .. options] : ["sql", query, .. options]);
}
