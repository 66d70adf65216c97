namespace SpamSense.Tests.ReadMe;

/// <summary>The code of README.md is compiled and run, and its two commands stand where a stranger looks first.</summary>
public class ReadMeTests
{
    private static readonly string[] Names = ["one", "reasons", "fix", "many", "utf8", "exports", "stream", "view", "load"];
    private static readonly MarkdownFile ReadMe = MarkdownFile.Load("README.md");

    [Fact]
    public void Every_example_is_one_that_is_compiled_and_run()
    {
        var source = File.ReadAllLines(RepositoryFiles.PathOf("tests", "SpamSense.Tests", "ReadMe", "ReadMeExamples.cs"));
        var fences = ReadMe.FencesOf("csharp").ToList();
        Assert.Equal(Names.Length, fences.Count);
        Assert.Equal(["using SpamSense;", ""], fences[0].Lines.Take(2));
        foreach (var (name, fence) in Names.Zip(fences))
        {
            var written = fence == fences[0] ? fence.Lines.Skip(2) : fence.Lines;
            LineDifference.AssertNone([.. written], Region(source, name), $"README.md and the region <{name}> of ReadMeExamples.cs differ; change one of them.");
        }
    }

    [Fact]
    public void The_two_commands_stand_at_the_top()
    {
        var commands = ReadMe.FencesOf("bash").Take(2).SelectMany(fence => fence.Lines);
        Assert.Equal(["dotnet run --project src/SpamSense.Cli -c Release -- score samples/data/blog-comments.csv", "dotnet test"], commands);
        Assert.InRange(ReadMe.FencesOf("bash").First().Start, 1, 6);
    }

    private static string[] Region(string[] source, string name)
    {
        var begin = Array.FindIndex(source, line => line.Trim() == $"// <{name}>");
        var end = Array.FindIndex(source, line => line.Trim() == $"// </{name}>");
        var indent = source[begin].Length - source[begin].TrimStart().Length;
        return [.. source[(begin + 1)..end].Select(line => line[Math.Min(indent, line.Length)..])];
    }
}
