using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>What only a terminal gets; <c>script</c> lends one.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Colour = "\u001b\\[[0-9;]*m";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TerminalFact]
    public async Task A_terminal_gets_colours()
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await RunAsync("$TOOL score in.csv");

        Assert.Matches(Colour, result.Output);
        Assert.Contains("3 posts in in.csv", result.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task A_terminal_gets_findings_underlined_and_pages_rendered()
    {
        _folder.Write("in.csv", "text\nread bit.ly/x\n");

        var findings = await RunAsync("$TOOL analyze in.csv");
        var page = await RunAsync("$TOOL explain SS2001");

        Assert.Matches(Colour, findings.Output);
        Assert.Contains("^^^^^^", findings.Output, StringComparison.Ordinal);
        Assert.Matches(Colour, page.Output);
        Assert.DoesNotContain("# SS2001", page.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task No_color_is_respected()
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await RunAsync("NO_COLOR=1 $TOOL score in.csv");

        Assert.DoesNotMatch(Colour, result.Output);
        Assert.Contains("3 posts in in.csv", result.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task A_long_run_shows_how_far_it_is_and_cleans_up()
    {
        _folder.Write("in.csv", Samples.LongCsv(5_000));

        var result = await RunAsync("(cat in.csv; sleep 1.5) | $TOOL score -");

        Assert.Contains("posts, about", result.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[?25h", result.Output, StringComparison.Ordinal);
        Assert.Contains("5,000 posts in standard input", result.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task The_progress_can_be_left_out()
    {
        _folder.Write("in.csv", Samples.LongCsv(5_000));

        var result = await RunAsync("(cat in.csv; sleep 1.5) | $TOOL score - --no-progress");

        Assert.DoesNotContain("\u001b[?25l", result.Output, StringComparison.Ordinal);
        Assert.Contains("5,000 posts in standard input", result.Output, StringComparison.Ordinal);
    }

    private Task<ToolResult> RunAsync(string line) =>
        ToolProcess.ShellAsync(_folder.FullName, $"export TOOL; script -qec {Quote(line)} /dev/null");

    private static string Quote(string line) => $"'{line}'";
}
