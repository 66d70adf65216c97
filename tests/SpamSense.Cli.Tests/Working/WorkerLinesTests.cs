using System.Text;
using System.Text.Json;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Cli.Working;

namespace SpamSense.Cli.Tests.Working;

/// <summary>What <c>spamsense worker</c> promises about lines: docs/at-scale.md.</summary>
public sealed class WorkerLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_comes_back_in_the_bytes_that_score_writes()
    {
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(Samples.JsonLine)) + Samples.JsonLines
            + "{ \"text\" : \"caf\\u00e9 \\ud83d\\ude00\", \"orientation\": \"old\", \"n\":1.50 }\n";
        _folder.Write("in.jsonl", lines);

        var scored = await ToolProcess.RunAsync(_folder.FullName, "score", "in.jsonl", "-o", "out.jsonl", "--quiet");
        using var driver = WorkerDriver.Start();
        var (answers, result) = await driver.StreamAsync([lines]);

        Assert.Equal((0, 0, ""), (scored.ExitCode, result.ExitCode, result.Error));
        Assert.Equal(_folder.ReadLines("out.jsonl"), answers);
    }

    [Fact]
    public async Task A_driver_that_waits_for_every_answer_is_never_kept_waiting()
    {
        using var driver = WorkerDriver.Start("--text-column", "text");
        foreach (var line in new[] { "{}", "", Samples.JsonLine(1).Trim(), "nonsense", Samples.JsonLine(2).Trim() })
        {
            await driver.SendAsync(line + "\n");
            Assert.NotNull(await driver.AnswerAsync());
        }

        for (var i = 0; i < 500; i++)
        {
            await driver.SendAsync(Samples.JsonLine(i));
            Assert.StartsWith($"{{\"id\":{i},", await driver.AnswerAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(0, (await driver.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task A_line_that_arrives_in_pieces_is_answered_when_it_is_whole()
    {
        using var driver = WorkerDriver.Start();
        await driver.SendAsync("{\"id\":7,\"te");
        await Task.Delay(100);
        await driver.SendAsync($"xt\":\"{Samples.Pitch}\"}}\n{{\"id\":8,");

        Assert.Contains("\"orientation\":\"monetization\"", await driver.AnswerAsync(), StringComparison.Ordinal);

        await driver.SendAsync($"\"text\":\"{Samples.Kind}\"}}");
        var rest = await driver.EndAsync();
        Assert.Contains("{\"id\":8,", rest.Output, StringComparison.Ordinal);
        Assert.Contains("\"orientation\":\"relationship\"", rest.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_million_lines_are_answered_completely_and_in_order()
    {
        const int count = 1_000_000;
        using var driver = WorkerDriver.Start("--verdict-only", "--id-column", "id");

        var (answers, result) = await driver.StreamAsync(Enumerable.Range(0, count / 1000).Select(static block =>
        {
            var lines = new StringBuilder();
            for (var i = block * 1000; i < (block + 1) * 1000; i++)
            {
                lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"so good to see you {i}\"}}\n");
            }

            return lines.ToString();
        }));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(count, answers.Count);
        for (var i = 0; i < count; i++)
        {
            Assert.True(answers[i].StartsWith($"{{\"id\":{i},\"orientation\":\"", StringComparison.Ordinal), answers[i]);
        }
    }

    [Fact]
    public async Task Whatever_a_line_is_it_gets_one_line_back()
    {
        string[] lines =
        [
            "", "   ", "null", "[1]", "{\"id\":1}", "{\"id\":2,\"text\":null}", "{\"id\":3,\"text\":{}}", "{\"id\":4,\"text\":\"hello\"", "{\"id\":5,\"text\":\"hello\"} x", "\u0000",
            new string('[', 100_000), "{\"id\":6,\"text\":" + new string('[', 200) + new string(']', 200) + "}", "{\"id\":7,\"text\":\"\"}", "{\"id\":8,\"text\":12}", "{\"id\":9,\"text\":\"\\ud800 lone\"}\r",
        ];

        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, string.Join('\n', lines), "worker", "--text-column", "text", "--id-column", "id");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(lines.Length, result.OutputLines.Length);
        Assert.Equal("spamsense: 12 of 15 lines got an error instead of a verdict.", Assert.Single(result.ErrorLines));
        for (var i = 0; i < lines.Length; i++)
        {
            using var answer = JsonDocument.Parse(result.OutputLines[i]);
            var isError = answer.RootElement.TryGetProperty("error", out _);
            Assert.Equal(i < 12, isError);
            Assert.NotEqual(isError, answer.RootElement.TryGetProperty("orientation", out _));
            Assert.Equal(i + 1, isError ? answer.RootElement.GetProperty("line").GetInt32() : i + 1);
        }

        Assert.Equal("{\"id\":1,\"error\":\"no text in column 'text'\",\"line\":5}", result.OutputLines[4]);
        Assert.Equal("{\"id\":null,\"error\":\"not valid JSON\",\"line\":8}", result.OutputLines[7]);
    }

    [Fact]
    public async Task A_line_without_end_costs_no_more_than_its_place()
    {
        var lines = "{\"text\":\"first of all\"}\n{\"text\":\"" + new string('x', 5_000_000) + "\"}\n{\"text\":\"last of all\"}\n";

        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, lines, "worker");

        Assert.Equal(3, result.OutputLines.Length);
        Assert.StartsWith("{\"text\":\"first of all\",\"orientation\":", result.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("{\"error\":\"longer than 1,048,576 characters\",\"line\":2}", result.OutputLines[1]);
        Assert.StartsWith("{\"text\":\"last of all\",\"orientation\":", result.OutputLines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "\n", "a blank line")]
    [InlineData(0, "{\"body\":\"good morning to you\",\"id\":\"a b\"}\n", "relationship")]
    [InlineData(0, "\uFEFF{\"text\":\"good morning to you\"}\r\n", "relationship")]
    [InlineData(0, "{\"id\":3}\n{\"text\":\"good morning to you\"}\n", "no text in column 'text'", "relationship")]
    public async Task The_column_is_found_in_the_first_object(int exitCode, string input, params string[] answers)
    {
        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, input, "worker");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(answers.Length, result.OutputLines.Length);
        Assert.All(answers.Zip(result.OutputLines), static pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'orientation' is a column of the answer itself", "--id-column", "orientation")]
    [InlineData("A worker's format is jsonl or arrow, not 'csv'", "--format", "csv")]
    [InlineData("An Arrow stream has no --chunk-header", "--format", "arrow", "--chunk-header")]
    [InlineData("'worker' has no option 'in.jsonl'", "in.jsonl")]
    public async Task What_cannot_be_done_is_said_in_one_sentence(string sentence, params string[] arguments)
    {
        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, "", ["worker", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Answers_do_not_depend_on_threads(int threads)
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(static i => i % 11 == 0 ? "\n" : Samples.JsonLine(i))));
        var (one, many) = (new MemoryStream(), new MemoryStream());

        JsonLinesWorker.Run(new WorkerRequest { Threads = 1 }, new MemoryStream(lines), one, default);
        var result = JsonLinesWorker.Run(new WorkerRequest { Threads = threads }, new MemoryStream(lines), many, default);

        Assert.Equal(new WorkerResult(20_000, 1_819), result);
        Assert.Equal(one.ToArray(), many.ToArray());
    }
}
