using System.CommandLine.Parsing;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;
using SpamSense.Tests.ReadMe;

namespace SpamSense.Cli.Tests.ReadMe;

/// <summary>Every command line that a document shows runs, in a folder with a copy of the samples and the corpus, and shows what the document says.</summary>
public sealed class DocumentedCommandTests : IDisposable
{
    /// <summary>The last line of the output that README.md shows: more follows, such as the time it took.</summary>
    private const string More = "…";

    private static readonly string[] Documents = ["README.md", "CONTRIBUTING.md", "docs/scoring.md"];

    private readonly TemporaryFolder _folder = new();

    public DocumentedCommandTests()
    {
        Copy("samples/data");
        Copy("models/corpus");
    }

    public void Dispose() => _folder.Dispose();

    private void Copy(string folder)
    {
        var target = Directory.CreateDirectory(_folder.PathOf(folder)).FullName;
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf(folder)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    [UnixFact]
    public async Task Every_command_runs()
    {
        var commands = Documents.SelectMany(DocumentedCommand.In).Where(command => !command.IsParsedOnly).Distinct().ToList();
        Assert.True(commands.Count >= 6, $"The documents show {commands.Count} commands only.");
        foreach (var command in commands)
        {
            var result = await ToolProcess.ShellAsync(_folder.FullName, $"set -o pipefail; {command.Line}");
            Assert.True(
                result.ExitCode == 0 || (result.ExitCode == 1 && command.MayFind),
                $"'{command.Line}' ended with {result.ExitCode}: {result.Error}");
            Assert.True(result.Output.Length > 0 || command.WritesFile, $"'{command.Line}' printed nothing.");
        }
    }

    [Fact]
    public void Every_command_that_takes_too_long_to_run_is_understood()
    {
        var commands = Documents.SelectMany(DocumentedCommand.In).Where(command => command.IsParsedOnly).ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            string[] arguments = [.. CommandLineParser.SplitCommandLine(command.Arguments)];
            Assert.Empty(new SpamSenseCommand(arguments.FirstOrDefault()).Parse(arguments).Errors);
        });
    }

    [UnixFact]
    public async Task The_output_that_README_shows_is_real()
    {
        var readMe = MarkdownFile.Load("README.md");
        var shown = readMe.FencesOf("text").First();
        var command = DocumentedCommand.In(readMe.FencesOf("bash").First()).Single();
        var result = await ToolProcess.ShellAsync(_folder.FullName, command.Line);
        string[] real = [.. result.Output.Trim('\n').Split('\n').Select(line => line.TrimEnd()).Take(shown.Lines.Count - 1), More];
        if (MarkdownFile.MayUpdate)
        {
            readMe.Replace(shown, real);
            return;
        }

        LineDifference.AssertNone(shown.Lines, real, "README.md shows an old output; write it again: SPAMSENSE_UPDATE=1 dotnet test");
    }
}
