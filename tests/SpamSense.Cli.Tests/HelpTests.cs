using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Every_command_has_an_example_that_begins_with_its_name()
    {
        var root = new SpamSenseCommand(first: null);

        Assert.All(root.Subcommands, static command =>
            Assert.All(((Hosting.IExampled)command).Examples, example => Assert.Contains($"spamsense {command.Name} ", example, StringComparison.Ordinal)));
        Assert.NotEmpty(root.Subcommands);
    }

    [Theory]
    [InlineData("--help", "Usage:\n  spamsense [command] [options]", "  spamsense score comments.csv\n")]
    [InlineData("score --help", "Usage:\n  spamsense score <FILE>... [options]", "  spamsense score january.csv february.csv.gz -o scored.jsonl\n")]
    [InlineData("classify --help", "Usage:\n  spamsense classify <TEXT> [options]", "  spamsense classify --format json - < post.txt\n")]
    [InlineData("analyze --help", "Usage:\n  spamsense analyze <FILE>... [options]", "  spamsense analyze draft.md\n")]
    [InlineData("report --help", "Usage:\n  spamsense report <FILE>... [options]", "  spamsense report comments.csv\n")]
    [InlineData("explain --help", "Usage:\n  spamsense explain <TOPIC> [options]", "  spamsense explain SS2001\n")]
    [InlineData("rules --help", "Usage:\n  spamsense rules [options]", "  spamsense rules --measure my-labels.jsonl -o hit-rates.md\n")]
    [InlineData("sql --help", "Usage:\n  spamsense sql [<QUERY>] [options]", "  spamsense sql --file monthly.sql --database history.duckdb\n")]
    [InlineData("worker --help", "Usage:\n  spamsense worker [options]", "  spamsense worker < posts.jsonl > scored.jsonl\n")]
    [InlineData("evaluate --help", "Usage:\n  spamsense evaluate <FILE>... [options]", "  spamsense evaluate --model /tmp/model --compare models held-back.jsonl.gz\n")]
    public async Task Help_ends_with_examples(string arguments, string usage, string example)
    {
        var result = await ToolProcess.RunAsync(Path.GetTempPath(), arguments.Split(' '));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(usage, result.Output, StringComparison.Ordinal);
        Assert.Contains(example, result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:\n  0 done, 1 done but some records or files could not be read, a finding is an error, or a new model did not pass the gate, 2 could not run", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task The_version_is_the_package_version()
    {
        var result = await ToolProcess.RunAsync(Path.GetTempPath(), "--version");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", Assert.Single(result.OutputLines));
    }
}
