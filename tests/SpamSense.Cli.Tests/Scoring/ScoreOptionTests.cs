using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class ScoreOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Timings_name_every_stage_even_when_all_else_is_quiet()
    {
        _folder.Write("in.csv", "id,text\n1,a friendly hello\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "--quiet", "--timings", "--threads", "1");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("on 1 thread", result.Output, StringComparison.Ordinal);
        Assert.All(
            ["reading", "unpacking", "splitting", "parsing", "filtering", "scoring", "formatting", "writing", "counting", "together", "waiting", "process"],
            stage => Assert.Contains($"  {stage} ", result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("1 post in", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("257")]
    [InlineData("two")]
    public async Task A_number_of_threads_that_makes_no_sense_is_refused(string threads)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", $"--threads={threads}");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"The number of threads is from 1 to 256, not '{threads}'", result.Error, StringComparison.Ordinal);
    }
}
