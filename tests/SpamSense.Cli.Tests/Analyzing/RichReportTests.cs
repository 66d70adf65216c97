using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

public sealed class RichReportTests : IDisposable
{
    private static readonly string[] Own = ["--format", "rich", "--preset", "none", "--analyzers", typeof(GreetingAnalyzer).Assembly.Location, "--config", "own.ini"];

    private readonly TemporaryFolder _folder = new();

    public RichReportTests() => _folder.Write("own.ini", "spamsense_diagnostic.TEST0001.severity = error\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finding_is_underlined_below_its_words_without_any_colour()
    {
        _folder.Write("in.csv", "author,text\nHowdy,\"first line\nand \u6f22\u5b57 howdy to you\"\n");

        var lines = (await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", .. Own])).OutputLines;

        Assert.Matches("^in\\.csv:2  Howdy  (relationship|monetization) [0-9.]+ %, [a-z-]+  reject$", lines[0]);
        Assert.Equal("       \u2502 \u2026", lines[1]);
        Assert.Equal("       \u2502 and \u6f22\u5b57 howdy to you", lines[2]);
        Assert.Equal("       \u2502          ^^^^^ error TEST0001: 'howdy' is no greeting here", lines[3]);
        Assert.Equal("author \u2502 Howdy", lines[4]);
        Assert.Equal("       \u2502 ^^^^^ error TEST0001: 'Howdy' is no greeting here", lines[5]);
    }

    [Fact]
    public async Task A_post_can_neither_colour_nor_turn_nor_hide()
    {
        _folder.Write("in.csv", "author,text\n\u001b[1mEve,\"\u001b[31mred \u202e how\u200bdy howdy [bold]hello[/]\"\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", .. Own]);

        Assert.Contains("\u241b[31mred \u2039U+202E\u203a how\u2039U+200B\u203ady howdy [bold]hello[/]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, static c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u200b');
    }

    [Fact]
    public async Task An_author_hears_that_the_pitch_comes_before_the_story_and_what_to_cut()
    {
        _folder.Write("draft.md", $"---\ntitle: soup\n---\n{Samples.Pitch}. Click the link in my bio, subscribe to my channel and buy now!\n\n{Samples.Kind}\n\nShe sang while she stirred, and I still hum that song when it rains.\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "draft.md", "--format", "rich");

        Assert.Matches("\n +4  pitch +>?[0-9.]+ %  Congratulations", result.Output);
        Assert.Matches("\n +6  story +>?[0-9.]+ %  Thank you", result.Output);
        Assert.Contains("The pitch (line 4) comes before the story (lines 6 to 8)", result.Output, StringComparison.Ordinal);
        Assert.Matches("Without the (sentence|[2-5] sentences) at 4,", result.Output);
    }
}
