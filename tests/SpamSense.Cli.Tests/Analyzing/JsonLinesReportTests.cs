using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

public sealed class JsonLinesReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_post_is_an_object_whose_spans_are_places_in_its_text()
    {
        string[] texts = [Samples.Kind, "a <b>howdy</b>, \u202ewith \ud83d\ude00 marks. And howdy!", "", "see http://shop.example/?aff=\u202e3\u200b for it"];
        _folder.Write("in.jsonl", string.Concat(texts.Select(static text => JsonSerializer.Serialize(new { text }) + "\n")));

        var result = await ToolProcess.RunAsync(
            _folder.FullName, "analyze", "in.jsonl", "--format", "jsonl", "--severity", "hidden", "--no-corpus", "--analyzers", typeof(GreetingAnalyzer).Assembly.Location);

        var posts = result.OutputLines.Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["approve", "reject", "approve", "review"], posts.Select(static post => post.GetProperty("decision").GetString()));
        Assert.Equal([1, 2, 3, 4], posts.Select(static post => post.GetProperty("line").GetInt32()));
        Assert.Equal("relationship", posts[0].GetProperty("orientation").GetString());
        Assert.All(posts.Zip(texts), static pair => Assert.All(pair.First.GetProperty("sentences").EnumerateArray(), sentence => Assert.True(End(sentence) <= pair.Second.Length)));
        var greetings = posts[1].GetProperty("diagnostics").EnumerateArray().Where(static entry => entry.GetProperty("id").GetString() == "TEST0001").ToList();
        Assert.Equal(2, greetings.Count);
        Assert.All(greetings, greeting => Assert.Equal("howdy", texts[1][greeting.GetProperty("start").GetInt32()..End(greeting)]));
        Assert.Contains(posts[3].GetProperty("diagnostics").EnumerateArray(), static entry => entry.GetProperty("message").GetString()!.Contains('\u202e'));
        Assert.DoesNotContain('\u202e', result.Output);
        Assert.DoesNotContain('\u200b', result.Output);
    }

    private static int End(JsonElement place) => place.GetProperty("start").GetInt32() + place.GetProperty("length").GetInt32();
}
