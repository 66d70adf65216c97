using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>Every line of README.md that calls the tool runs.</summary>
public sealed class ReadMeCommandTests
{
    private const string FromSource = "dotnet run --project src/SpamSense.Cli -c Release -- ";
    private const string Installed = "spamsense ";

    private static readonly string Root = FindRoot();

    [UnixFact]
    public async Task The_commands_of_the_README_run()
    {
        using var folder = new TemporaryFolder();
        var commands = File.ReadLines(Path.Combine(Root, "README.md"))
            .Where(line => line.StartsWith(FromSource, StringComparison.Ordinal) || line.StartsWith(Installed, StringComparison.Ordinal))
            .Select(line => line.Replace(FromSource, "", StringComparison.Ordinal).Replace(Installed, "", StringComparison.Ordinal))
            .ToList();
        Assert.True(commands.Count >= 6, $"README.md shows {commands.Count} commands only.");
        foreach (var command in commands)
        {
            var result = await ToolProcess.ShellAsync(Root, $"dotnet '{ToolProcess.Assembly}' {Harmless(command, folder)}");
            Assert.True(result.ExitCode == 0, $"'{command}' ended with {result.ExitCode}: {result.Error}");
            Assert.NotEmpty(result.Output);
        }
    }

    /// <summary>Outputs go to a folder of the test's own; training takes minutes and data that are not here, so only its options are parsed.</summary>
    private static string Harmless(string command, TemporaryFolder folder) =>
        command.StartsWith("train", StringComparison.Ordinal)
            ? command + " --help"
            : command.Replace("-o scored", $"-o {folder.FullName}/scored", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpamSense.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
