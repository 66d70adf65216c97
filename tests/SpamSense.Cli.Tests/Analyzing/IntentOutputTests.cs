using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

/// <summary>Every report of an analysis tells the intent.</summary>
public sealed class IntentOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IntentOutputTests() => _folder.Write("in.csv", $"text\n\"{Samples.Pitch}\"\n");

    private static string Expected => SpamClassifier.Default.Classify(Samples.Pitch).Intent.ToName();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_ends_with_it()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--format", "text");
        Assert.EndsWith($" % [{Expected}]", Assert.Single(result.OutputLines, static line => line.Contains(" SS1001: ", StringComparison.Ordinal) || line.Contains(" SS1002: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_has_it_for_the_post_and_for_each_sentence()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--format", "jsonl");
        var post = JsonDocument.Parse(result.OutputLines[0]).RootElement;
        Assert.Equal(Expected, post.GetProperty("intent").GetString());
        Assert.InRange(post.GetProperty("intent_probability").GetDouble(), 0, post.GetProperty("monetization_probability").GetDouble());
        Assert.All(post.GetProperty("sentences").EnumerateArray(), static sentence => Assert.NotEmpty(sentence.GetProperty("intent").GetString()!));
    }

    [Fact]
    public async Task A_verdict_in_SARIF_has_it_as_a_property()
    {
        await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "-o", "out.sarif");
        var results = JsonDocument.Parse(_folder.Read("out.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results");
        var verdict = Assert.Single(results.EnumerateArray(), static result => result.GetProperty("ruleId").GetString() is "SS1001" or "SS1002");
        Assert.Equal(Expected, verdict.GetProperty("properties").GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_score_has_the_columns()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet");
        Assert.EndsWith(",intent,intent_probability", result.OutputLines[0], StringComparison.Ordinal);
        Assert.Matches($",{Expected},[01]\\.[0-9]{{4}}$", result.OutputLines[1]);
    }
}
