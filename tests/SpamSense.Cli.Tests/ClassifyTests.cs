using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class ClassifyTests
{
    private static readonly string Folder = Path.GetTempPath();

    [Theory]
    [InlineData(Samples.Pitch, "^Monetization \\([0-9.]+ %\\): the author came to cash in\\. Most likely intent: [a-z-]+ \\([0-9.]+ %\\)\\.$")]
    [InlineData(Samples.Kind, "^Relationship \\([0-9.]+ %\\): the author came to connect\\. Most likely intent: [a-z-]+ \\([0-9.]+ %\\)\\.$")]
    public async Task A_person_reads_one_line(string text, string expected)
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", text);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches(expected, Assert.Single(result.OutputLines));
    }

    [Fact]
    public async Task A_program_reads_an_object()
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", "--format", "json", Samples.Pitch);

        Assert.Matches("^\\{\"orientation\":\"monetization\",\"monetization_probability\":[01]\\.[0-9]{4},\"intent\":\"[a-z-]+\",\"intent_probability\":[01]\\.[0-9]{4}\\}\n$", result.Output);
    }

    [Fact]
    public async Task Standard_input_and_an_argument_get_the_same_verdict()
    {
        var argument = await ToolProcess.RunAsync(Folder, "classify", "--format", "json", Samples.Kind);
        var piped = await ToolProcess.RunWithInputAsync(Folder, Samples.Kind + "\n", "classify", "-", "--format", "json");

        Assert.Equal(argument, piped);
    }

    [Theory]
    [InlineData("@everyone hello")]
    [InlineData("")]
    [InlineData("[suggest] what do you think?")]
    [InlineData("\ud83d\ude00")]
    public async Task Any_text_has_a_verdict(string text)
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", "--format", "json", "--", text);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(4, JsonDocument.Parse(result.Output).RootElement.EnumerateObject().Count());
    }

    [Fact]
    public async Task A_text_that_begins_with_a_dash_follows_two()
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", "--format", "json", "--", "--50% off");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("orientation", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_without_quotes_are_not_repeated_in_the_complaint()
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", "my", "SECRET", "post");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("in quotes", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_threshold_moves_the_verdict()
    {
        var result = await ToolProcess.RunAsync(Folder, "classify", Samples.Kind, "--threshold", "0");

        Assert.StartsWith("Monetization", result.Output, StringComparison.Ordinal);
    }
}
