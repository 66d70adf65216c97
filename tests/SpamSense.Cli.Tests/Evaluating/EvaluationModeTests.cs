using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Evaluating;

public sealed class EvaluationModeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvaluationModeTests() => LabelledSamples.Write(_folder, "labels.jsonl", sources: 5);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sources_are_left_out_in_turn_and_no_row_flatters()
    {
        var result = await ToolProcess.RunAsync(
            _folder.FullName, "evaluate", "--leave-one-source-out", "labels.jsonl", "--mistakes", "1", "-o", "report.json", "--reliability", "bins.svg");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Each source judged by a model trained on the others", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("its row flatters", result.Output, StringComparison.Ordinal);
        Assert.Equal(["bins.svg", "labels.jsonl", "report.json"], _folder.Files);
        using var report = JsonDocument.Parse(_folder.Read("report.json"));
        Assert.Equal(5, report.RootElement.GetProperty("sources").GetArrayLength());
        Assert.All(report.RootElement.GetProperty("sources").EnumerateArray(), source => Assert.False(source.GetProperty("trained_on").GetBoolean()));
        Assert.Equal(JsonValueKind.Number, report.RootElement.GetProperty("mean_over_sources").GetProperty("kept_low").ValueKind);
    }

    [Fact]
    public async Task One_source_is_cross_validated()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "evaluate", "--cross-validate", "s1", "--folds", "3", "labels.jsonl", "-o", "report.md");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("s1, 3 folds: 12 relationship, 12 monetization", result.Output, StringComparison.Ordinal);
        Assert.Contains("| calibrated on the source |", _folder.Read("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_surface_of_posts_is_measured()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "evaluate", "--surface", "labels.jsonl", "-o", "report.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("What the surface gives away", result.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(_folder.Read("report.json"));
        Assert.Equal((120, 1.0), (report.RootElement.GetProperty("all_posts").GetProperty("posts").GetInt32(), report.RootElement.GetProperty("all_posts").GetProperty("short_share").GetDouble()));
    }

    [Theory]
    [InlineData("'--model' makes no sense with '--leave-one-source-out', which trains models of its own", "--leave-one-source-out", "--model", "models")]
    [InlineData("'--attack' makes no sense with '--leave-one-source-out'", "--leave-one-source-out", "--attack", "all")]
    [InlineData("'--mistakes' makes no sense with '--surface', which measures posts and no model", "--surface", "--mistakes", "3")]
    [InlineData("'--reliability' makes no sense with '--cross-validate'", "--cross-validate", "s1", "--reliability", "bins.svg")]
    [InlineData("'--leave-one-source-out' and '--surface' measure different things: give one of them", "--surface", "--leave-one-source-out")]
    [InlineData("'--folds' goes with '--cross-validate' only", "--folds", "4")]
    [InlineData("'--max-posts-per-source' goes with '--leave-one-source-out' and '--cross-validate' only", "--max-posts-per-source", "4")]
    [InlineData("The number of folds is from 3 to 20, not '2'", "--cross-validate", "s1", "--folds", "2")]
    [InlineData("The source 'elsewhere' cannot be cut into 5 folds", "--cross-validate", "elsewhere")]
    public async Task Options_that_make_no_sense_together_are_one_sentence(string sentence, params string[] options)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["evaluate", "labels.jsonl", .. options]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["labels.jsonl"], _folder.Files);
    }
}
