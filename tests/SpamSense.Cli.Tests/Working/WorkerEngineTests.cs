using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Working;

/// <summary>Drivers that do with a worker what the engines of docs/at-scale.md do which cannot be started here.</summary>
public sealed class WorkerEngineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>An executable_pool of ClickHouse keeps the process, sends a chunk, reads as many lines as it has sent, and only then sends the next one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ClickHouse_gets_a_line_for_every_row_of_a_chunk_before_it_sends_the_next(bool hasHeaders)
    {
        using var driver = hasHeaders ? WorkerDriver.Start("--verdict-only", "--text-column", "text", "--chunk-header") : WorkerDriver.Start("--verdict-only", "--text-column", "text");
        foreach (var size in new[] { 1, 3, 0, 1000, 1, 50_000 })
        {
            var header = hasHeaders ? $"{size}\n" : "";
            var sending = driver.SendAsync(header + string.Concat(Enumerable.Range(0, size).Select(static i => i == 2 ? "{\"text\":null}\n" : Samples.JsonLine(i))));
            for (var i = 0; i < size; i++)
            {
                Assert.StartsWith(i == 2 ? "{\"error\":" : "{\"orientation\":\"", await driver.AnswerAsync(), StringComparison.Ordinal);
            }

            await sending;
        }

        var rest = await driver.EndAsync();
        Assert.Equal((0, ""), (rest.ExitCode, rest.Output));
    }

    [Theory]
    [InlineData("{\"text\":\"hello there\"}\n", 1, 0)]
    [InlineData("2\n{\"text\":\"hello there\"}\n{\"text\":\"hello here\"}\n-1\n", 4, 2)]
    [InlineData("1\n{\"text\":\"hello there\"}\nmany\n", 3, 1)]
    [InlineData("1x\n", 1, 0)]
    [InlineData("1", 1, 0)]
    [InlineData("00000000000000000000000000000000000000000000000000001\n", 1, 0)]
    public async Task A_chunk_without_its_header_ends_the_run_behind_what_was_answered(string input, int line, int answers)
    {
        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, input, "worker", "--chunk-header");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(answers, result.OutputLines.Length);
        Assert.Equal($"spamsense: Line {line} of standard input should be the number of lines that follow, as a chunk's header is.", Assert.Single(result.ErrorLines));
    }

    /// <summary>Spark's pipe starts a process for a partition, writes all rows from one thread and reads all lines in another; a code other than 0 fails the job.</summary>
    [Fact]
    public async Task Spark_gets_a_line_for_every_row_that_it_pipes()
    {
        var rows = Enumerable.Range(0, 30_000).Select(static i => i % 1000 == 999 ? "not an object\n" : Samples.JsonLine(i)).ToList();
        foreach (var partition in rows.Chunk(10_000).Append([]))
        {
            using var driver = WorkerDriver.Start("--text-column", "text", "--id-column", "id");

            var (answers, result) = await driver.StreamAsync(partition);

            Assert.Equal((0, partition.Length), (result.ExitCode, answers.Count));
            Assert.All(answers.Zip(partition), static pair => Assert.True(
                pair.Second.StartsWith('{') ? pair.First.StartsWith(pair.Second.TrimEnd()[..^1], StringComparison.Ordinal) : pair.First.StartsWith("{\"id\":null,\"error\"", StringComparison.Ordinal)));
        }
    }

    [UnixFact]
    public async Task A_reader_that_goes_away_ends_the_worker_without_a_word()
    {
        var result = await ToolProcess.ShellAsync(
            _folder.FullName, """yes '{"text":"hello my dear friend"}' 2> /dev/null | $TOOL worker | head -2; echo "${PIPESTATUS[1]}" """);

        Assert.Equal(3, result.OutputLines.Length);
        Assert.Equal("141", result.OutputLines[^1].Trim());
        Assert.Equal("", result.Error);
    }

    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_a_worker_that_waits(string signal)
    {
        using var tool = ToolProcess.Start(_folder.FullName, "worker");
        await tool.Input.WriteAsync(Samples.JsonLine(1));
        await tool.Input.FlushAsync();
        Assert.NotNull(await tool.Output.ReadLineAsync());

        var (exitCode, time, error) = await tool.SignalAsync(signal);

        Assert.Equal((130, ""), (exitCode, error));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [UnixFact]
    public async Task A_full_disk_is_one_sentence()
    {
        _folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, 100).Select(Samples.JsonLine)));

        var result = await ToolProcess.ShellAsync(_folder.FullName, "[ -w /dev/full ] || exit 2; $TOOL worker < in.jsonl > /dev/full");

        Assert.Equal(2, result.ExitCode);
        Assert.All(result.ErrorLines, static line => Assert.Equal("spamsense: No space is left to write standard output; make room or choose another place.", line));
    }
}
