using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class TrainAndEvaluateTests
{
    private static readonly string[] Kind = ["thanks for the story about your dog", "why did you leave so early?", "my mother made this when we were kids", "I was there and I loved it"];
    private static readonly string[] Pitch = ["buy now and save on our collection", "click the link in my bio", "subscribe to my channel and win", "dm me to earn money from home"];

    [Fact]
    public async Task A_trained_folder_can_be_evaluated_and_is_refused_when_tampered_with()
    {
        using var folder = new TemporaryFolder();
        folder.Write("labels.jsonl", string.Concat(Enumerable.Range(0, 5).Select(Source)));

        var train = await ToolProcess.RunAsync(folder.FullName, "train", "--data", "labels.jsonl", "--output", "model");
        Assert.Equal((0, ""), (train.ExitCode, train.Error));
        Assert.Contains("Written to model", train.Output, StringComparison.Ordinal);
        Assert.Equal(["labels.jsonl", "model/README.md", "model/manifest.json", "model/reliability.svg", "model/spamsense.frozen", "model/spamsense.zip"], folder.Files.Order(StringComparer.Ordinal));

        var evaluate = await ToolProcess.RunAsync(folder.FullName, "evaluate", "--model", "model", "labels.jsonl");
        Assert.Equal((0, ""), (evaluate.ExitCode, evaluate.Error));
        Assert.Contains("s3 *", evaluate.Output, StringComparison.Ordinal);
        Assert.Contains("its row flatters", evaluate.Output, StringComparison.Ordinal);

        var same = await ToolProcess.RunAsync(folder.FullName, "evaluate", "--model", "model", "--compare", "model", "labels.jsonl");
        Assert.Equal((0, ""), (same.ExitCode, same.Error));
        Assert.Contains("What changed since model", same.Output, StringComparison.Ordinal);
        Assert.Contains("No post changed sides.", same.Output, StringComparison.Ordinal);
        Assert.Contains("No probability changed", same.Output, StringComparison.Ordinal);

        var other = await ToolProcess.RunAsync(folder.FullName, "evaluate", "--compare", "model", "labels.jsonl");
        Assert.Equal((0, ""), (other.ExitCode, other.Error));
        Assert.Contains("Largest changes of probability", other.Output, StringComparison.Ordinal);

        File.AppendAllText(folder.PathOf("model/spamsense.frozen"), "x");
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "evaluate", "--compare", "model", "labels.jsonl"), "is not the model that its manifest describes");
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "evaluate", "--model", "model", "labels.jsonl"), "is not the model that its manifest describes");
    }

    [Fact]
    public async Task Data_that_are_not_there_or_not_labelled_are_one_sentence()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "train", "--data", "nowhere"), "There is no labelled data at 'nowhere'");
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "evaluate", "nowhere.jsonl"), "There is no labelled data at 'nowhere.jsonl'");

        folder.Write("plain.jsonl", "{\"text\":\"hello\"}\n");
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "evaluate", "plain.jsonl"), "plain.jsonl(1): not a labelled record");

        folder.Write("friends.jsonl", string.Concat(Kind.Select((text, i) => Record(0, i, text, "relationship"))));
        AssertRefused(await ToolProcess.RunAsync(folder.FullName, "train", "--data", "friends.jsonl"), "one label only");
        Assert.Equal(["friends.jsonl", "plain.jsonl"], folder.Files);
    }

    private static void AssertRefused(ToolResult result, string sentence)
    {
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static string Source(int source) => string.Concat(
        Kind.Select((text, i) => Record(source, i, text, "relationship")).Concat(Pitch.Select((text, i) => Record(source, 10 + i, text, "monetization"))));

    private static string Record(int source, int number, string text, string label) =>
        $"{{\"id\":\"s{source}:{number}\",\"source\":\"s{source}\",\"text\":\"{text} {source}\",\"label\":\"{label}\",\"lang\":\"en\"}}\n";
}
