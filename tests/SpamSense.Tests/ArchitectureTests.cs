namespace SpamSense.Tests;

/// <summary>Who may know whom, as DESIGN.md has it.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["Content"] = ["SpamSense.Scoring", "SpamSense.Diagnostics", "SpamSense.Configuration", "SpamSense.Analyzers", "SpamSense.Fixes", "Microsoft.ML"],
        ["Scoring"] = ["SpamSense.Diagnostics", "SpamSense.Configuration", "SpamSense.Analyzers", "SpamSense.Fixes"],
        ["Diagnostics"] = ["SpamSense.Scoring", "SpamSense.Configuration", "SpamSense.Analyzers", "SpamSense.Fixes", "Microsoft.ML"],
        ["Configuration"] = ["SpamSense.Scoring", "SpamSense.Analyzers", "SpamSense.Fixes", "Microsoft.ML"],
        ["Analyzers"] = ["SpamSense.Scoring", "SpamSense.Fixes", "Microsoft.ML"],
        ["Fixes"] = ["SpamSense.Scoring", "Microsoft.ML"],
    };

    [Fact]
    public void Data_flows_one_way()
    {
        foreach (var (folder, names) in Forbidden)
        {
            foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf("src", "SpamSense", folder), "*.cs", SearchOption.AllDirectories))
            {
                var source = File.ReadAllText(file);
                Assert.All(names, name => Assert.False(source.Contains(name, StringComparison.Ordinal), $"{file} knows {name}."));
            }
        }
    }

    [Fact]
    public void The_core_cannot_open_a_connection()
    {
        var references = typeof(SpamClassifier).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.DoesNotContain(references, name => name.StartsWith("System.Net", StringComparison.Ordinal) && name != "System.Net.Primitives");
    }

    [Fact]
    public void The_core_depends_on_two_packages()
    {
        var references = typeof(SpamClassifier).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.All(references, name => Assert.True(
            name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.ML", StringComparison.Ordinal) || name is "Humanizer" or "netstandard",
            $"The core references {name}."));
    }

    [Fact]
    public void No_file_is_long()
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(File.ReadLines(file).Count() <= 400, $"{file} has more than 400 lines."));
    }
}
