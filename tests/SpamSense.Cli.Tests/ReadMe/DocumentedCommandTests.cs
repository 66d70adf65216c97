using System.CommandLine.Parsing;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;
using SpamSense.Tests.ReadMe;

namespace SpamSense.Cli.Tests.ReadMe;

/// <summary>Every command line that a document shows really runs, in a folder with a copy of the repository's samples.</summary>
public sealed class DocumentedCommandTests : IDisposable
{
    /// <summary>The last line of a shown output when more follows.</summary>
    private const string More = "…";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> ToRun => Commands(parsedOnly: false);

    public static TheoryData<string, string> ToParse => Commands(parsedOnly: true);

    public void Dispose() => _folder.Dispose();

    [UnixTheory]
    [MemberData(nameof(ToRun))]
    public async Task A_documented_command_runs(string document, string line)
    {
        CopySamples();
        var result = await ToolProcess.ShellAsync(_folder.FullName, $"set -o pipefail; {line}");
        Assert.True(result.ExitCode == 0, $"{document} shows a command that ends with {result.ExitCode}: {line}\n{result.Error}");
    }

    [Theory]
    [MemberData(nameof(ToParse))]
    public void A_documented_command_is_understood(string document, string line)
    {
        var arguments = CommandLineParser.SplitCommandLine(new CommandLine(document, line).Arguments);
        Assert.Empty(new SpamSenseCommand().Parse([.. arguments]).Errors);
    }

    [UnixFact]
    public async Task The_outputs_shown_in_the_readme_are_real()
    {
        CopySamples();
        foreach (var fence in MarkdownFile.Load("README.md").FencesOf("bash").ToList())
        {
            // Read anew each time: an update moves what is behind it.
            var readMe = MarkdownFile.Load("README.md");
            var current = readMe.FencesOf("bash").Single(other => other.Lines.SequenceEqual(fence.Lines));
            var line = fence.Lines.Select(text => CommandLine.Parse("README.md", text)).OfType<CommandLine>().FirstOrDefault();
            if (line is not null && readMe.NextOf(current, "text") is { } shown)
            {
                await CompareAsync(readMe, shown, line);
            }
        }
    }

    private async Task CompareAsync(MarkdownFile readMe, Fence shown, CommandLine command)
    {
        var result = await ToolProcess.ShellAsync(_folder.FullName, command.Line);
        string[] real = [.. result.Output.Trim('\n').Split('\n').Select(line => line.TrimEnd())];
        real = shown.Lines is [.., More] ? [.. real.Take(shown.Lines.Count - 1), More] : real;
        if (MarkdownFile.MayUpdate)
        {
            readMe.Replace(shown, real);
            return;
        }

        LineDifference.AssertNone(shown.Lines, real, "README.md shows an old output; write it again: SPAMSENSE_UPDATE=1 dotnet test");
    }

    private void CopySamples()
    {
        var target = Directory.CreateDirectory(_folder.PathOf("samples/data")).FullName;
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf("samples", "data")))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private static TheoryData<string, string> Commands(bool parsedOnly)
    {
        var data = new TheoryData<string, string>();
        foreach (var command in new[] { "README.md", "CONTRIBUTING.md" }.SelectMany(CommandLine.In).Where(command => command.IsParsedOnly == parsedOnly).Distinct())
        {
            data.Add(command.Document, command.Line);
        }

        return data;
    }
}
