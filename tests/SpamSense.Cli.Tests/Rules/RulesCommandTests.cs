using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Rules;

public sealed class RulesCommandTests : IDisposable
{
    private static readonly string Own = typeof(GreetingAnalyzer).Assembly.Location;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_rule_is_listed_for_people_programs_and_documents()
    {
        var text = await ToolProcess.RunAsync(_folder.FullName, "rules", "--analyzers", Own);
        var json = await ToolProcess.RunAsync(_folder.FullName, "rules", "--format", "json");
        var markdown = await ToolProcess.RunAsync(_folder.FullName, "rules", "-o", "rules.md");

        var ids = SpamClassifier.Default.SupportedDiagnostics.Select(static rule => rule.Id).ToList();
        Assert.All(ids, id => Assert.Contains($"  {id}  ", text.Output, StringComparison.Ordinal));
        Assert.Matches("TEST0001 +error +House +Somebody says howdy", text.Output);
        Assert.Equal(ids, JsonDocument.Parse(json.Output).RootElement.EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
        Assert.Equal((0, "", ""), (markdown.ExitCode, markdown.Output, markdown.Error));
        Assert.Equal(ids, _folder.ReadLines("rules.md").Skip(2).Select(static line => line.Split('|')[1].Trim()));
    }

    [Fact]
    public async Task Rules_are_measured_on_labelled_posts_and_promises_checked()
    {
        _folder.Write("labels.jsonl", string.Concat(Enumerable.Range(0, 60).Select(static i =>
            $$"""{"id":"{{i}}","source":"shop","text":"{{(i % 3 == 0 ? "howdy" : "hello")}} there {{i}}","label":"{{(i % 2 == 0 ? "relationship" : "monetization")}}"}""" + "\n")));

        var table = await ToolProcess.RunAsync(_folder.FullName, "rules", "--measure", "labels.jsonl", "--analyzers", Own);
        var markdown = await ToolProcess.RunAsync(_folder.FullName, "rules", "--measure", "labels.jsonl", "--analyzers", Own, "--format", "markdown");

        Assert.Equal((0, ""), (table.ExitCode, table.Error));
        Assert.Matches("TEST0001 +error +33.33 % +33.33 %", table.Output);
        Assert.Contains("60 posts: bias and contributions add up to the score within 0.0001 for every one", table.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("| TEST0001 | error | House | 33.33 % | 33.33 % |", markdown.Output, StringComparison.Ordinal);
        Assert.Contains("- What a message quotes stands in one of its spans, for every finding.", markdown.Output, StringComparison.Ordinal);
    }
}
