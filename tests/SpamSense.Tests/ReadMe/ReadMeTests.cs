namespace SpamSense.Tests.ReadMe;

public class ReadMeTests
{
    private static readonly string[] Names = ["one", "many", "stream", "view", "load"];

    [Fact]
    public void Every_example_is_one_that_is_compiled_and_run()
    {
        var source = File.ReadAllLines(RepositoryFiles.PathOf("tests", "SpamSense.Tests", "ReadMe", "ReadMeExamples.cs"));
        var expected = Names.Select(name => Region(source, name)).ToArray();
        var fences = Fences("csharp").Select(fence => fence.Replace("using SpamSense;\n\n", "", StringComparison.Ordinal)).ToArray();
        Assert.Equal(expected, fences);
    }

    [Fact]
    public void The_two_commands_stand_at_the_top()
    {
        var commands = Fences("bash").Take(2);
        Assert.Equal(["dotnet run --project src/SpamSense.Cli -c Release -- score samples/data/blog-comments.csv\n", "dotnet test\n"], commands);
        var readMe = File.ReadAllText(RepositoryFiles.PathOf("README.md"));
        Assert.InRange(readMe.AsSpan(0, readMe.IndexOf("```bash", StringComparison.Ordinal)).Count('\n'), 1, 5);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Directory.EnumerateFiles(RepositoryFiles.Root, "*.md")
            .Concat(new[] { "docs", "models", "benchmarks" }.SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.md", SearchOption.AllDirectories)));
        foreach (var document in documents)
        {
            foreach (var target in LinksOf(File.ReadAllText(document)))
            {
                var path = Path.Combine(Path.GetDirectoryName(document)!, target);
                Assert.True(File.Exists(path) || Directory.Exists(path), $"{document} points to {target}, which is not there.");
            }
        }
    }

    private static IEnumerable<string> LinksOf(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var target = text[(at + 2)..text.IndexOf(')', at)].Split('#')[0];
            if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            {
                yield return target;
            }
        }
    }

    private static List<string> Fences(string language)
    {
        var fences = new List<string>();
        List<string>? lines = null;
        foreach (var line in File.ReadAllLines(RepositoryFiles.PathOf("README.md")))
        {
            if (lines is null)
            {
                lines = line == "```" + language ? [] : null;
            }
            else if (line == "```")
            {
                fences.Add(string.Concat(lines.Select(each => each + "\n")));
                lines = null;
            }
            else
            {
                lines.Add(line);
            }
        }

        return fences;
    }

    private static string Region(string[] source, string name)
    {
        var begin = Array.FindIndex(source, line => line.Trim() == $"// <{name}>");
        var end = Array.FindIndex(source, line => line.Trim() == $"// </{name}>");
        var indent = source[begin].Length - source[begin].TrimStart().Length;
        return string.Concat(source[(begin + 1)..end].Select(line => line[Math.Min(indent, line.Length)..] + "\n"));
    }
}
