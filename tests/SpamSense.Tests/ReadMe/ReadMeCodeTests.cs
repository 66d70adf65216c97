namespace SpamSense.Tests.ReadMe;

/// <summary>Every C# block of README.md is a marked region of <see cref="ReadMeExamples"/>, which compiles and runs.</summary>
public class ReadMeCodeTests
{
    private const string Begin = "// <readme>";
    private const string End = "// </readme>";

    private static readonly List<string> Blocks = ReadBlocks(File.ReadAllLines(RepositoryFiles.PathOf("README.md")));
    private static readonly List<string> Regions =
        ReadRegions(File.ReadAllLines(RepositoryFiles.PathOf("tests", "SpamSense.Tests", "ReadMe", "ReadMeExamples.cs")));

    [Fact]
    public void Every_block_of_the_read_me_is_compiled_and_run()
    {
        Assert.NotEmpty(Blocks);
        foreach (var block in Blocks)
        {
            Assert.True(
                Regions.Contains(block),
                $"README.md has C# that no test runs. Make a region of ReadMeExamples.cs say the same, or the other way round:\n\n{block}\n\nThe regions are:\n\n{string.Join("\n\n", Regions)}");
        }
    }

    [Fact]
    public void Every_region_stands_in_the_read_me()
    {
        foreach (var region in Regions)
        {
            Assert.True(Blocks.Contains(region), $"ReadMeExamples.cs has a region that README.md no longer shows:\n\n{region}");
        }
    }

    /// <summary>The blocks without their using directives: the first block is a whole program, a region is the inside of a method.</summary>
    private static List<string> ReadBlocks(string[] lines) =>
        Cut(lines, line => line == "```csharp", line => line == "```")
            .ConvertAll(block => TextOf(block.Where(line => !(line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal)))));

    private static List<string> ReadRegions(string[] lines) =>
        Cut(lines, line => line.Trim() == Begin, line => line.Trim() == End).ConvertAll(region =>
        {
            var indent = region[0].Length - region[0].TrimStart().Length;
            return TextOf(region.Select(line => line.Length > indent ? line[indent..] : ""));
        });

    private static List<List<string>> Cut(string[] lines, Predicate<string> begins, Predicate<string> ends)
    {
        var parts = new List<List<string>>();
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (open is null)
            {
                open = begins(line) ? [] : null;
            }
            else if (ends(line))
            {
                parts.Add(open);
                open = null;
            }
            else
            {
                open.Add(line);
            }
        }

        return parts;
    }

    private static string TextOf(IEnumerable<string> lines) => string.Join('\n', lines).Trim('\n');
}
