using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Sql;

/// <summary>What goes wrong is one sentence with its place, exit code 2, and nothing of a post.</summary>
public sealed class SqlFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqlFailureTests()
    {
        _folder.Write("in.csv", "id,text\n1,SECRET wedding\n2,\"the 'SECRET' \"\"SECRET\"\" word\nSECRET\"\n");
        _folder.Write("bad.jsonl", "{\"id\":1,\"text\":\"SECRET\"}\n{\"id\":2,\"text\":SECRET}\n");
        _folder.Write("bad.parquet", "SECRET");
        _folder.Write("notes.txt", new string('x', 10_000));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "The query is empty; for example: ")]
    [InlineData("-- nothing", "The query is empty; for example: ")]
    [InlineData("selct 1", "The query cannot be run at line 1, column 1: syntax error at or near \"selct\".")]
    [InlineData("SELECT 1;\nSELECT 'é',\n  foo FROM 'in.csv'", "The query cannot be run at line 3, column 3: Referenced column \"foo\" not found in FROM clause")]
    [InlineData("SELECT spam(text) FROM 'in.csv'", "The query cannot be run at line 1, column 8: Scalar Function with name spam does not exist")]
    [InlineData("SELECT spam_score(id) FROM 'in.csv'", "The query cannot be run at line 1, column 8: No function matches the given name and argument types 'spam_score(BIGINT)'")]
    [InlineData("SELECT spam_score(['a'])", "The query cannot be run at line 1, column 8: No function matches the given name and argument types 'spam_score(VARCHAR[])'")]
    [InlineData("FROM 'missing.csv'", "The query cannot be run: No files found that match the pattern \"missing.csv\".")]
    [InlineData("SELECT 'a", "The query cannot be run at line 1, column 8: unterminated quoted string")]
    [InlineData("FROM 'https://posts.example/in.csv'", "The query reads over the network, which spamsense never does")]
    [InlineData("FROM 's3://bucket/in.parquet'", "The query reads over the network, which spamsense never does")]
    [InlineData("ATTACH 'http://posts.example/x.db'", "The query reads over the network, which spamsense never does")]
    [InlineData("INSTALL httpfs", "Extensions of DuckDB are neither installed nor loaded here")]
    [InlineData("EXPLAIN ANALYZE INSTALL httpfs", "Extensions of DuckDB are neither installed nor loaded here")]
    [InlineData("SELECT 1; /* x */ FORCE INSTALL httpfs FROM 'http://127.0.0.1:1/'", "Extensions of DuckDB are neither installed nor loaded here")]
    [InlineData("SET autoinstall_known_extensions = true", "The query cannot be run: Cannot change configuration option")]
    [InlineData("FROM 'bad.parquet'", "The query cannot be run")]
    [InlineData("FROM 'bad.jsonl'", "bad.jsonl: line ")]
    public async Task A_query_that_cannot_run_is_explained(string query, string sentence)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "sql", query);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"spamsense: {sentence}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT text::INTEGER FROM 'in.csv'", "A value cannot be converted to INT32 at line 1, column 12")]
    [InlineData("SELECT text::TIMESTAMP FROM 'in.csv' WHERE id = 2", "A value cannot be converted")]
    [InlineData("SELECT text::JSON FROM 'in.csv'", "A value cannot be converted")]
    [InlineData("SELECT error(text) FROM 'in.csv'", "The query failed while it read its rows")]
    [InlineData("SELECT regexp_matches(text, text || '(') FROM 'in.csv'", "The query failed while it read its rows")]
    [InlineData("SELECT strptime(text, '%Y') FROM 'in.csv' WHERE id = 2", "The query failed while it read its rows")]
    [InlineData("SELECT date_trunc(text, now()) FROM 'in.csv'", "A value cannot be converted")]
    [InlineData("CREATE TABLE t(x VARCHAR PRIMARY KEY); INSERT INTO t SELECT text FROM 'in.csv' UNION ALL SELECT text FROM 'in.csv'", "A row breaks a constraint of its table.")]
    [InlineData("FROM read_csv('in.csv', columns = {'id': 'INTEGER', 'text': 'INTEGER'})", "in.csv: line 2 has a value that is not of the type of its column")]
    [InlineData("SELECT 9223372036854775807 + id FROM 'in.csv'", "A number of the query grows too large for its type")]
    [InlineData("SET VARIABLE x = (SELECT text || chr(10) || text FROM 'in.csv' WHERE id = 2); FROM read_csv(getvariable('x'))", "The query cannot be run")]
    [InlineData("SET VARIABLE x = (SELECT 'it' || chr(39) || 's a ' || chr(34) || text FROM 'in.csv' WHERE id = 2); FROM read_csv(getvariable('x'))", "The query cannot be run")]
    public async Task No_text_of_a_post_is_in_a_message(string query, string sentence)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "sql", query);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"spamsense: {sentence}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Give a query, or --file with the name of a file that holds one")]
    [InlineData("Give either a query or --file, not both.", "SELECT 1", "--file", "x.sql")]
    [InlineData("There is no file 'x.sql'", "--file", "x.sql")]
    [InlineData("Give one query, in quotes", "SELECT", "1")]
    [InlineData("The number of rows is from 0 to 10000, not '-1'", "SELECT 1", "--rows", "-1")]
    [InlineData("An amount of memory is 64MB or more", "SELECT 1", "--memory", "lots")]
    [InlineData("A format is csv, tsv, jsonl or parquet, not 'xml'", "SELECT 1", "-o", "-", "--output-format", "xml")]
    [InlineData("--output-format says how to write, but not where", "SELECT 1", "--output-format", "csv")]
    [InlineData("Parquet cannot be written to standard output", "SELECT 1", "-o", "-", "--output-format", "parquet")]
    [InlineData("The last statement has no result that could be written", "CREATE TABLE t(x INTEGER)", "-o", "out.csv")]
    [InlineData("'notes.txt' cannot be opened: it is no database of this DuckDB", "SELECT 1", "--database", "notes.txt")]
    [InlineData("The database 'no/x.duckdb' cannot be made", "SELECT 1", "--database", "no/x.duckdb")]
    public async Task Options_that_make_no_sense_are_explained(string sentence, params string[] arguments)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["sql", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"spamsense: {sentence}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_that_does_not_suffice_is_named()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "sql", "SELECT list(range) FROM range(100000000)", "--memory", "64MB");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("spamsense: The query needs more memory than it may use; allow more with --memory, or ask for less at a time.", Assert.Single(result.ErrorLines));
    }

    [UnixFact]
    public async Task Ctrl_c_stops_a_query_and_leaves_nothing()
    {
        using var temporary = new TemporaryFolder();
        var variables = new Dictionary<string, string> { ["TMPDIR"] = temporary.FullName };
        using var tool = ToolProcess.Start(_folder.FullName, variables, "sql", "SELECT a.range FROM range(10000000) a, range(10000000) b", "-o", "out.csv");
        for (var i = 0; i < 400 && !_folder.Files.Any(static file => file.Contains(".tmp-", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(25);
        }

        await Task.Delay(300);
        var (exitCode, time, error) = await tool.SignalAsync("INT");

        Assert.Equal((130, ""), (exitCode, error));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.DoesNotContain(_folder.Files, static file => file.StartsWith("out.csv", StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(temporary.FullName, "spamsense-sql-*"));
    }
}
