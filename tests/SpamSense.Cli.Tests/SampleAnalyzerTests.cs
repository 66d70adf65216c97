using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;

namespace SpamSense.Cli.Tests;

/// <summary>The rule of samples/CustomAnalyzer, loaded from its assembly as its README shows.</summary>
public sealed class SampleAnalyzerTests : IDisposable
{
    private static readonly string Sample =
        RepositoryFiles.PathOf("artifacts", "bin", "CustomAnalyzer", new DirectoryInfo(AppContext.BaseDirectory).Name, "CustomAnalyzer.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Its_findings_are_printed_beside_the_others()
    {
        await File.WriteAllTextAsync(_folder.PathOf("draft.txt"), "Lovely photos.\nUse code SAVE20 today\n");
        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "--analyzers", Sample, "draft.txt");
        Assert.Contains("draft.txt(2,10): warning BLOG0001: The coupon code 'SAVE20' is an advertisement", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_listed_with_the_others()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "rules", "--analyzers", Sample);
        Assert.Contains("BLOG0001", result.Output, StringComparison.Ordinal);
        Assert.Contains("SS2001", result.Output, StringComparison.Ordinal);
    }
}
