using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;

namespace SpamSense.Cli.Tests;

public sealed class FreezeTests
{
    [Fact]
    public async Task A_folder_gets_its_frozen_file_again()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("model"));
        string[] frozen = ["manifest.json", "spamsense.frozen"];
        string[] names = ["spamsense.zip", "spamsense-intents.zip", "spamsense-languages.zip", "manifest.json"];
        Array.ForEach(names, name => File.Copy(RepositoryFiles.PathOf("models", name), folder.PathOf($"model/{name}")));

        var result = await ToolProcess.RunAsync(folder.FullName, "train", "--freeze", "model");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Written to model", result.Output, StringComparison.Ordinal);
        Assert.All(frozen, name => Assert.Equal(File.ReadAllBytes(RepositoryFiles.PathOf("models", name)), File.ReadAllBytes(folder.PathOf($"model/{name}"))));
    }

    [Fact]
    public async Task A_folder_without_a_model_is_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var result = await ToolProcess.RunAsync(folder.FullName, "train", "--freeze", "nowhere");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no file 'nowhere/manifest.json'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
