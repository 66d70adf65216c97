using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.ReadMe;

/// <summary>Every line of README.md that calls the tool does what it says: it runs, from the root, and ends with 0.</summary>
public sealed class ReadMeCommandTests : IDisposable
{
    private const string FromSource = "dotnet run --project src/SpamSense.Cli ";
    private const string Installed = "spamsense ";

    private static readonly string Root = FindRoot();

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Lines => [.. ReadLines(File.ReadAllLines(Path.Combine(Root, "README.md")))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_read_me_begins_with_the_first_command() =>
        Assert.Equal("dotnet run --project src/SpamSense.Cli -c Release -- score samples/data/blog-comments.csv", ReadLines(File.ReadAllLines(Path.Combine(Root, "README.md"))).First());

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_command_of_the_read_me_runs(string line)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var result = await ToolProcess.ShellAsync(Root, CommandOf(line));

        Assert.True(result.ExitCode == 0, $"README.md: '{line}' ended with {result.ExitCode}:\n{result.Error}");
        Assert.NotEqual("", result.Output);
    }

    /// <summary>The line with the built tool in it, and with what it writes sent to a folder of the test's own.</summary>
    private string CommandOf(string line)
    {
        var command = line.StartsWith(FromSource, StringComparison.Ordinal)
            ? "$TOOL" + line[(line.IndexOf(" -- ", StringComparison.Ordinal) + " --".Length)..]
            : "$TOOL " + line[Installed.Length..];
        if (command.StartsWith("$TOOL train", StringComparison.Ordinal) || command.Contains("../shared", StringComparison.Ordinal))
        {
            // Takes minutes, or needs data that a clone does not have.
            return command + " --help";
        }

        foreach (var option in new[] { " -o ", " --output " })
        {
            command = command.Replace(option, $"{option}{_folder.FullName}/", StringComparison.Ordinal)
                .Replace($"{option}{_folder.FullName}/-", $"{option}-", StringComparison.Ordinal);
        }

        return command;
    }

    private static IEnumerable<string> ReadLines(string[] document)
    {
        var inBash = false;
        foreach (var line in document)
        {
            inBash = line.StartsWith("```", StringComparison.Ordinal) ? line == "```bash" : inBash;
            if (inBash && (line.StartsWith(FromSource, StringComparison.Ordinal) || line.StartsWith(Installed, StringComparison.Ordinal)))
            {
                yield return line;
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SpamSense.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("These tests run inside a clone of the repository.");
        }

        return folder.FullName;
    }
}
