using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

/// <summary>Exit code 2: one sentence that says what to do, and nothing is written.</summary>
public sealed class AnalyzeFailureTests : IDisposable
{
    private static readonly string Own = typeof(GreetingAnalyzer).Assembly.Location;

    private readonly TemporaryFolder _folder = new();

    public AnalyzeFailureTests()
    {
        _folder.Write("in.csv", Samples.Csv);
        _folder.Write("no.dll", "SECRET\0");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("analyze", "'analyze' needs FILE; see 'spamsense analyze --help'")]
    [InlineData("analyze missing.md", "There is no file 'missing.md'")]
    [InlineData("analyze in.csv --format xml", "A format is text, rich, jsonl or sarif, not 'xml'")]
    [InlineData("analyze in.csv --input-format docx", "An input is csv, tsv, jsonl, text, html or markdown, not 'docx'")]
    [InlineData("analyze in.csv --severity fatal", "A severity is hidden, info, warning or error, not 'fatal'")]
    [InlineData("analyze in.csv --threads 0", "from 1 to 256, not '0'")]
    [InlineData("analyze in.csv --preset loud", "A preset is none, default, strict or all, not 'loud'")]
    [InlineData("analyze in.csv --colour", "'analyze' has no option '--colour'")]
    [InlineData("analyze in.csv -o out.xml", "end it in .sarif, .jsonl or .txt, or add --format")]
    [InlineData("analyze in.csv -o in.csv --format text", "The output 'in.csv' is the input 'in.csv'")]
    [InlineData("analyze in.csv --config missing.ini", "There is no file 'missing.ini'")]
    [InlineData("analyze in.csv --analyzers missing.dll", "There is no file 'missing.dll'")]
    [InlineData("analyze in.csv --analyzers no.dll", "'no.dll' is no .NET assembly")]
    [InlineData("analyze in.csv --analyzers .", "'.' is a folder")]
    [InlineData("analyze in.csv --analyzers EMPTY", "The name of an assembly is empty")]
    [InlineData("analyze no.dll --input-format text", "'no.dll' is no text, because it holds NUL characters")]
    [InlineData("analyze in.csv --analyzers SPECTRE", "Spectre.Console.dll' holds no analyzer")]
    [InlineData("analyze in.csv --analyzers OWN --analyzers OWN", "uses the id TEST0001, which belongs to")]
    [InlineData("explain SS2O01x SECRET", "Give one text, in quotes")]
    [InlineData("explain SS0991", "There is no rule SS0991;")]
    [InlineData("rules --format xml", "A format is text, json or markdown, not 'xml'")]
    [InlineData("rules --measure nowhere", "There is no labelled data at 'nowhere'")]
    public async Task One_sentence_says_what_to_do(string arguments, string sentence)
    {
        var spectre = Path.Combine(AppContext.BaseDirectory, "Spectre.Console.dll");
        var words = arguments.Split(' ').Select(word => word switch { "OWN" => Own, "SPECTRE" => spectre, "EMPTY" => "", _ => word });

        var result = await ToolProcess.RunAsync(_folder.FullName, [.. words]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        var line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("spamsense: ", line, StringComparison.Ordinal);
        Assert.Contains(sentence, line, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", line, StringComparison.Ordinal);
        Assert.Equal(["in.csv", "no.dll"], _folder.Files);
    }

    [Fact]
    public async Task A_broken_configuration_is_named_with_its_line()
    {
        _folder.Write("bad.ini", "root = true\n[*]\nspamsense_diagnostic.SS2O01.severity = error\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--config", "bad.ini");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("bad.ini(3): ", result.ErrorLines[0], StringComparison.Ordinal);
    }
}
