using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Evaluating;

public sealed class EvaluateTests : IDisposable
{
    private const string Escape = "\u001b[31m";

    private readonly TemporaryFolder _folder = new();

    public EvaluateTests() => _folder.Write("labels.jsonl", string.Concat(
        Record(1, Samples.Kind, "relationship"), Record(2, "What a lovely walk, thank you for the photos", "relationship"),
        Record(3, $"{Escape}Subscribe | <b>now</b> and win at https://shop.example \u202E", "relationship"),
        Record(4, Samples.Pitch, "monetization"), Record(5, "Buy now at cheap-watches.com and save 20%, order today", "monetization"),
        Record(6, "My grandmother made this every Sunday and I miss her", "monetization")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_is_shown_and_written_as_JSON_and_as_an_image()
    {
        var result = await ToolProcess.RunAsync(
            _folder.FullName, "evaluate", "labels.jsonl", "--attack", "links,case", "--mistakes", "2", "-o", "report.json", "--reliability", "bins.svg");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["bins.svg", "labels.jsonl", "report.json"], _folder.Files);
        Assert.Contains("0.667 .000\u20131.000", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  links ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("leetspeak", result.Output, StringComparison.Ordinal);
        Assert.Contains("x:3  \u241B[31mSubscribe | <b>now</b> and win", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202E', result.Output);

        using var report = JsonDocument.Parse(_folder.Read("report.json"));
        var source = report.RootElement.GetProperty("sources").EnumerateArray().Single();
        Assert.Equal((3, 3), (source.GetProperty("relationship").GetInt32(), source.GetProperty("monetization").GetInt32()));
        Assert.Equal((0.666667, 0, 1), (source.GetProperty("kept").GetDouble(), source.GetProperty("kept_low").GetDouble(), source.GetProperty("kept_high").GetDouble()));
        Assert.Equal(["case", "links"], report.RootElement.GetProperty("attacks").EnumerateArray().Select(attack => attack.GetProperty("attack").GetString()));
        var mistakes = report.RootElement.GetProperty("mistakes").EnumerateArray().ToList();
        Assert.Equal(["x:3", "x:6"], mistakes.Select(mistake => mistake.GetProperty("id").GetString()));
        Assert.All(mistakes, mistake => Assert.True(mistake.GetProperty("reasons").GetArrayLength() > 0));

        var svg = XDocument.Parse(_folder.Read("bins.svg"));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        var counts = svg.Descendants().Where(element => (string?)element.Attribute("font-size") == "12").Select(element => int.Parse(element.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal((10, 6), (counts.Count, counts.Sum()));
    }

    [Fact]
    public async Task A_Markdown_report_holds_no_markup_of_a_post()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "evaluate", "labels.jsonl", "--mistakes", "1", "-o", "report.md");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var report = _folder.Read("report.md");
        Assert.Contains("| x | 3 | 3 | 0.667 .000\u20131.000 |", report, StringComparison.Ordinal);
        Assert.Contains("Subscribe \\| &lt;b&gt;now&lt;/b&gt;", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Under attack", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no attack 'hypnosis', only all, invisible, look-alikes,", "--attack", "links,hypnosis")]
    [InlineData("The name of a report ends with .json or .md, not 'report.txt'", "-o", "report.txt")]
    [InlineData("The name of a reliability diagram ends with .svg, not 'bins.png'", "--reliability", "bins.png")]
    [InlineData("The number of mistakes is from 0 to 100, not '-1'", "--mistakes", "-1")]
    [InlineData("There is no file 'nowhere/manifest.json'", "--compare", "nowhere")]
    [InlineData("There is no folder for 'nowhere/report.json'", "-o", "nowhere/report.json")]
    public async Task A_bad_option_is_one_sentence(string sentence, params string[] options)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["evaluate", "labels.jsonl", .. options]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["labels.jsonl"], _folder.Files);
    }

    [Fact]
    public async Task A_report_is_not_begun_when_the_posts_cannot_be_read()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "evaluate", "nowhere.jsonl", "-o", "report.json", "--reliability", "bins.svg");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["labels.jsonl"], _folder.Files);
    }

    private static string Record(int number, string text, string label) => JsonSerializer.Serialize(new { id = $"x:{number}", source = "x", text, label, lang = "en" }) + "\n";
}
