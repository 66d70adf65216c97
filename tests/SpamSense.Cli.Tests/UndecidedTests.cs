using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>What the tool says of posts in languages that the model does not know.</summary>
public sealed class UndecidedTests : IDisposable
{
    private const string German = "Gestern haben wir zusammen den ganzen Abend auf dem Balkon gesessen und geredet.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Score_writes_counts_and_explains_them()
    {
        _folder.Write("in.csv", $"text\n\"{Samples.Kind}\"\n{German}\n{German} Wirklich!\n\"{Samples.Pitch}\"\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("relationship +\u2588+\u2591+ +25.0 %  1\n +monetization +\u2588+\u2591+ +25.0 %  1\n +undecided +\u2588+\u2591+ +50.0 %  2\n", result.Output);
        Assert.Contains("  2 posts are in languages that the model does not know.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Balkon", result.Output, StringComparison.Ordinal);
        var rows = _folder.Read("out.csv").Split('\n');
        Assert.Contains(",undecided,", rows[2], StringComparison.Ordinal);
        Assert.Contains(",relationship,", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_and_explain_say_so()
    {
        var sentence = await ToolProcess.RunAsync(_folder.FullName, "classify", German);
        Assert.Equal("Undecided: the text is in a language that the model does not know.\n", sentence.Output);
        var json = await ToolProcess.RunAsync(_folder.FullName, "classify", "--format", "json", German);
        Assert.StartsWith("{\"orientation\":\"undecided\",\"monetization_probability\":0.", json.Output, StringComparison.Ordinal);
        var explained = await ToolProcess.RunAsync(_folder.FullName, "explain", German);
        Assert.Contains("Undecided: the text is in a language", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_holds_them()
    {
        _folder.Write("in.csv", $"text\n{German}\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "-o", "out.sarif");

        Assert.Contains("SS0004", _folder.Read("out.sarif"), StringComparison.Ordinal);
        Assert.Contains("1 post is in a language that the model does not know.", result.Output, StringComparison.Ordinal);
        Assert.Contains("approve 0  review 1  reject 0", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_counts_them_by_source_and_language()
    {
        _folder.Write("in.jsonl", string.Concat(new[] { (German, "de"), (Samples.Kind, "en") }.Select((post, i) =>
            $$"""{"id":"s:{{i}}","source":"s","text":"{{post.Item1}}","label":"relationship","lang":"{{post.Item2}}"}""" + "\n")));

        var result = await ToolProcess.RunAsync(_folder.FullName, "evaluate", "in.jsonl", "-o", "out.md");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Undecided posts by language", result.Output, StringComparison.Ordinal);
        var report = _folder.Read("out.md");
        Assert.Contains("\n| de | 1 | 1.000 |  | 1.000 |  |\n", report, StringComparison.Ordinal);
        Assert.Contains("\n| en | 1 | 0.000 |", report, StringComparison.Ordinal);
    }
}
