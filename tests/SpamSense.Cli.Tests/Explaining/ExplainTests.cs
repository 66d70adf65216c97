using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Explaining;

public sealed class ExplainTests
{
    private static readonly string Folder = Path.GetTempPath();

    [Fact]
    public async Task The_words_of_a_verdict_are_marked_and_add_up()
    {
        var result = await ToolProcess.RunAsync(Folder, "explain", Samples.Pitch);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("^  Monetization \\([0-9.]+ %\\): the author came to cash in\\. Most likely intent: [a-z-]+ \\([0-9.]+ %\\)\\.$", result.OutputLines[0]);
        Assert.Contains("Congratulations! You have WON", result.Output, StringComparison.Ordinal);
        Assert.Contains("+++", result.OutputLines[2], StringComparison.Ordinal);
        Assert.Matches("\n +[+-][0-9.]+ where every text begins +bias", result.Output);
        Assert.Matches("\n +\\+[0-9.]+ = [0-9.]+ % monetization +sum", result.Output);
    }

    [Fact]
    public async Task A_program_gets_every_contribution()
    {
        var result = await ToolProcess.RunWithInputAsync(Folder, Samples.Pitch + "\n", "explain", "-", "--format", "json");

        var json = JsonDocument.Parse(result.Output).RootElement;
        var sum = json.GetProperty("bias").GetDouble() + json.GetProperty("contributions").EnumerateArray().Sum(static entry => entry.GetProperty("log_odds").GetDouble());
        Assert.Equal(json.GetProperty("log_odds").GetDouble(), sum, 1e-4);
        Assert.Equal(json.GetProperty("monetization_probability").GetDouble(), 1 / (1 + Math.Exp(-sum)), 1e-4);
        Assert.NotEmpty(json.GetProperty("sentences").EnumerateArray());
        Assert.All(json.GetProperty("sentences").EnumerateArray(), static sentence => Assert.NotEmpty(sentence.GetProperty("intent").GetString()!));
    }

    [Fact]
    public async Task A_rule_shows_its_page()
    {
        var result = await ToolProcess.RunAsync(Folder, "explain", "ss2001");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("# SS2001: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_is_explained_cannot_move_the_cursor()
    {
        var result = await ToolProcess.RunAsync(Folder, "explain", "\u001b[31mred \u202e hello");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Output, static c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }
}
