namespace SpamSense.Tests.ReadMe;

/// <summary>The C# of README.md is the C# that is compiled here.</summary>
public class ReadMeCodeTests
{
    private static readonly MarkdownFile ReadMe = MarkdownFile.Load("README.md");

    [Fact]
    public void The_first_block_is_the_program_of_FiveLines()
    {
        string[] program = ["using SpamSense;", "", .. BodyOf(MembersOf("FiveLines.cs").Single())];
        LineDifference.AssertNone(ReadMe.FencesOf("csharp").First().Lines, program, "README.md and FiveLines.cs differ; change one of them.");
    }

    [Fact]
    public void The_first_block_prints_what_stands_below_it()
    {
        var output = new StringWriter();
        FiveLines.Run(output);
        var real = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var written = ReadMe.NextOf(ReadMe.FencesOf("csharp").First(), "text");
        Assert.NotNull(written);
        if (MarkdownFile.MayUpdate)
        {
            MarkdownFile.Load("README.md").Replace(written, real);
            return;
        }

        LineDifference.AssertNone(written.Lines, real, "README.md shows an old output; write it again: SPAMSENSE_UPDATE=1 dotnet test");
    }

    [Fact]
    public void Every_other_block_is_a_method_of_ReadMeExamples()
    {
        var members = MembersOf("ReadMeExamples.cs");
        foreach (var fence in ReadMe.FencesOf("csharp").Skip(1))
        {
            var member = members.SingleOrDefault(lines => lines[0] == fence.Lines[0]);
            Assert.True(member is not null, $"ReadMeExamples.cs has no method that begins with: {fence.Lines[0]}");
            LineDifference.AssertNone(fence.Lines, member, "README.md and ReadMeExamples.cs differ; change one of them.");
        }

        Assert.Equal(members.Count, ReadMe.FencesOf("csharp").Count() - 1);
    }

    /// <summary>The members of the only class in a file: a blank line before a line without indentation parts two.</summary>
    private static List<string[]> MembersOf(string file)
    {
        var source = File.ReadAllLines(RepositoryFiles.PathOf("tests", "SpamSense.Tests", "ReadMe", file));
        var body = Dedent(source[(Array.IndexOf(source, "{") + 1)..Array.LastIndexOf(source, "}")]);
        var members = new List<string[]>();
        var start = 0;
        for (var i = 1; i <= body.Length; i++)
        {
            if (i == body.Length || (body[i - 1].Length == 0 && !char.IsWhiteSpace(body[i].FirstOrDefault(' '))))
            {
                members.Add(body[start..(i == body.Length ? i : i - 1)]);
                start = i;
            }
        }

        return members;
    }

    private static string[] BodyOf(string[] method) => Dedent(method[2..^1]);

    private static string[] Dedent(string[] lines) => [.. lines.Select(line => line.Length > 0 ? line[4..] : line)];
}
