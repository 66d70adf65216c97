using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

public sealed class AnalyzeTests : IDisposable
{
    private const string Csv =
        "id,author,text\n1,Ada,\"Thank you for sharing this, howdy\"\n2,Howdy,\"Two lines\nof text, and howdy\"\n3,Bo,\"good night\"\n";

    private static readonly string[] Own = ["--preset", "none", "--analyzers", typeof(GreetingAnalyzer).Assembly.Location, "--config", "own.ini"];

    private readonly TemporaryFolder _folder = new();

    public AnalyzeTests()
    {
        _folder.Write("in.csv", Csv);
        _folder.Write("own.ini", "spamsense_diagnostic.TEST0001.severity = error\nspamsense_diagnostic.TEST0002.severity = warning\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_is_a_line_a_finding_as_compilers_write_it()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", .. Own]);

        Assert.Equal(
            [
                "in.csv(2,29): error TEST0001: 'howdy' is no greeting here",
                "in.csv(3,24): error TEST0001: 'howdy' is no greeting here",
                "in.csv(3): error TEST0001: 'Howdy' is no greeting here [author name]",
                "in.csv(3): warning TEST0002: Howdy for the 2. time",
            ],
            result.OutputLines);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_severity_filters_and_posts_can_be_looked_at_one_by_one()
    {
        var warnings = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", "--severity", "error", .. Own]);
        Assert.DoesNotContain("TEST0002", warnings.Output, StringComparison.Ordinal);

        _folder.Write("own.ini", "spamsense_diagnostic.TEST0002.severity = warning\n");
        var apart = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", "--no-corpus", .. Own]);
        Assert.Equal((0, "", ""), (apart.ExitCode, apart.Output, apart.Error));

        var together = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", .. Own]);
        Assert.Equal((0, "in.csv(3): warning TEST0002: Howdy for the 2. time\n"), (together.ExitCode, together.Output));
    }

    [Fact]
    public async Task The_editorconfig_beside_an_input_counts()
    {
        _folder.Write(".editorconfig", "root = true\n[*.csv]\nspamsense_preset = none\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--severity", "hidden");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("draft.md", "---\ntitle: howdy\n---\n# Good day\n\nSo I said: howdy, dear\n", "draft.md(6,12)")]
    [InlineData("draft.txt", "Good day\r\n\r\nSo I said: howdy, dear", "draft.txt(3,12)")]
    [InlineData("draft.html", "<p>Good day</p>\n<p>So I said: <b>howdy</b>, dear</p>", "draft.html(2,18)")]
    public async Task Of_a_document_the_true_line_and_column_are_told(string name, string content, string place)
    {
        _folder.Write(name, content);

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", name, .. Own]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"{place}: error TEST0001: 'howdy' is no greeting here", Assert.Single(result.OutputLines));
    }

    [Fact]
    public async Task Standard_input_can_be_an_export_or_a_draft()
    {
        var export = await ToolProcess.RunWithInputAsync(_folder.FullName, Csv, ["analyze", "-", .. Own]);
        Assert.Contains("standard input(2,29): error", export.Output, StringComparison.Ordinal);

        var draft = await ToolProcess.RunWithInputAsync(_folder.FullName, "# Hi\n\nhowdy", ["analyze", "-", "--input-format", "markdown", .. Own]);
        Assert.Equal("standard input(3,1): error TEST0001: 'howdy' is no greeting here\n", draft.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("rich")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public async Task The_same_bytes_come_with_any_number_of_threads(string format)
    {
        _folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, 1_200).Select(Samples.JsonLine)) + "{\"text\":\"howdy bit.ly/x\"}\n");

        var one = ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.jsonl", "in.csv", "--format", format, "--severity", "hidden", "--threads", "1"]);
        var many = ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.jsonl", "in.csv", "--format", format, "--severity", "hidden", "--threads", "16"]);

        Assert.Equal(await one, await many);
        Assert.NotEmpty((await one).Output);
    }

    [Fact]
    public async Task Unreadable_records_are_named_and_the_others_analyzed()
    {
        _folder.Write("in.csv", "id,text\n1,howdy\n2,SECRET,x\n3,howdy\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", "--severity", "error", .. Own]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("in.csv(3): has 3 fields where the header has 2", Assert.Single(result.ErrorLines));
        Assert.Equal(2, result.OutputLines.Length);
    }

    [Fact]
    public async Task A_report_in_a_file_leaves_the_summary_on_the_screen()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "in.csv", "-o", "out.jsonl", .. Own]);

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("3 posts in in.csv", result.Output, StringComparison.Ordinal);
        Assert.Contains("approve 1  review 0  reject 2", result.Output, StringComparison.Ordinal);
        Assert.Matches("TEST0001 +error +3 +2 +Somebody says howdy", result.Output);
        Assert.Equal(4, _folder.ReadLines("out.jsonl").Length);
    }
}
