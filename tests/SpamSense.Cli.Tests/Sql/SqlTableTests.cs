using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Sql;

/// <summary>What a screen shows.</summary>
public sealed class SqlTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_result_is_a_table_with_numbers_on_the_right()
    {
        var result = await RunAsync("SELECT 'Ada' AS author, 7 AS posts, NULL AS note UNION ALL SELECT 'Cleopatra', 1234, 'x' ORDER BY 2");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["  author     posts  note", "  Ada            7  NULL", "  Cleopatra   1234  x", "  2 rows"], result.OutputLines);
    }

    [Fact]
    public async Task A_long_result_says_how_much_of_it_is_left()
    {
        var usual = await RunAsync("FROM range(123456)");
        var few = await RunAsync("FROM range(123456)", "--rows", "2");

        Assert.Equal(42, usual.OutputLines.Length);
        Assert.Equal("  40 of 123,456 rows; --rows N shows more, -o FILE writes all of them", usual.OutputLines[^1]);
        Assert.Equal(["  range", "      0", "      1", "  2 of 123,456 rows; --rows N shows more, -o FILE writes all of them"], few.OutputLines);
    }

    [Fact]
    public async Task Texts_of_strangers_stay_on_their_line_and_harmless()
    {
        _folder.Write("in.jsonl", "{\"text\":\"a\\u001b[2Jb\\nc [red]d[/]\\u202Ee\",\"long\":\"" + new string('w', 3_000) + "\"}\n");

        var result = await RunAsync("FROM 'in.jsonl'");

        Assert.Equal(3, result.OutputLines.Length);
        Assert.Contains("a\u241b[2Jb c [red]d[/]\u2039U+202E\u203ae", result.Output, StringComparison.Ordinal);
        Assert.All(result.OutputLines, static line => Assert.InRange(line.Length, 1, 100));
    }

    [Fact]
    public async Task Statements_without_a_result_say_what_they_did()
    {
        var result = await RunAsync("CREATE TABLE t(x INTEGER); INSERT INTO t FROM range(3)");
        var plan = await RunAsync("EXPLAIN SELECT 1");
        var shown = await RunAsync("CREATE TABLE t(x INTEGER); DESCRIBE t");
        var pivot = await RunAsync("PIVOT (SELECT 'a' AS k, 1 AS v UNION ALL SELECT 'b', 2) ON k USING sum(v)");

        Assert.Equal((0, "  Done: 3 rows changed\n"), (result.ExitCode, result.Output));
        Assert.Contains("PROJECTION", plan.Output, StringComparison.Ordinal);
        Assert.Contains("INTEGER", shown.Output, StringComparison.Ordinal);
        Assert.Equal(["  a  b", "  1  2", "  1 row"], pivot.OutputLines);
    }

    [TerminalFact]
    public async Task A_long_query_shows_how_far_it_is_and_cleans_up()
    {
        var result = await ToolProcess.ShellAsync(
            _folder.FullName, "export TOOL; script -qec '$TOOL sql \"SELECT avg(spam_score(concat(range, \\$\\$ thank you for the walk\\$\\$))) FROM range(1500000)\"' /dev/null");

        Assert.Contains("posts", result.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[?25h", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 row", result.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Other_commands_do_not_load_DuckDB()
    {
        using var tool = ToolProcess.Start(_folder.FullName, "score", "-", "-o", "out.jsonl");
        await tool.Input.WriteAsync(string.Concat(Enumerable.Range(0, 2_000).Select(Samples.JsonLine)));
        await tool.Input.FlushAsync();
        for (var i = 0; i < 400 && _folder.Files.Length == 0; i++)
        {
            await Task.Delay(25);
        }

        Assert.Single(_folder.Files);
        Assert.DoesNotContain("duckdb", await tool.LoadedFilesAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private Task<ToolResult> RunAsync(string query, params string[] options) => ToolProcess.RunAsync(_folder.FullName, ["sql", query, .. options]);
}
