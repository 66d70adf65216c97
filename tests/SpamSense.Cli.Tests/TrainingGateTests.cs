using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class TrainingGateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TrainingGateTests()
    {
        LabelledSamples.Write(_folder, "good.jsonl", sources: 6, prefix: "own-");
        LabelledSamples.Write(_folder, "bad.jsonl", sources: 6, prefix: "own-", wrong: 3);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_worse_model_is_not_written_and_an_equal_one_is()
    {
        var first = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "-o", "model");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        var manifest = _folder.Read("model/manifest.json");

        var worse = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "bad.jsonl", "-o", "model", "--gate", "model");
        Assert.Equal((1, ""), (worse.ExitCode, worse.Error));
        Assert.Contains("The new model does not pass, and nothing was written. Worse: left out: mean", worse.Output, StringComparison.Ordinal);
        Assert.Equal(manifest, _folder.Read("model/manifest.json"));

        var again = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "-o", "second", "--gate", "model");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Contains("The new model passes", again.Output, StringComparison.Ordinal);
        Assert.Equal(manifest, _folder.Read("second/manifest.json"));
    }

    [Fact]
    public async Task Without_a_folder_the_gate_is_the_shipped_model()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "bad.jsonl", "-o", "model", "--gate");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(["bad.jsonl", "good.jsonl"], _folder.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_gate_without_a_model_is_one_sentence_before_anything_is_trained()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "-o", "model", "--gate", "nowhere");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no file 'nowhere/manifest.json'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cap_of_no_posts_is_refused()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "-o", "model", "--max-posts-per-source", "0");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("a number from 1, not '0'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_of_figures_is_found_before_anything_is_trained()
    {
        Directory.CreateDirectory(_folder.PathOf("model"));
        _folder.Write("model/first-model.json", "{}");
        var result = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "-o", "model");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("first-model.json holds no figures", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_posts_of_a_training_run_can_be_listed_for_other_tools()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "train", "--data", "good.jsonl", "--max-posts-per-source", "10", "--list-posts", "posts.jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = _folder.Read("posts.jsonl").TrimEnd('\n').Split('\n');
        Assert.Equal(60, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("{\"id\":\"own-", line, StringComparison.Ordinal));
    }
}
