using System.Text;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>Exit code 1: done, but some records could not be read.</summary>
public sealed class UnreadableRecordTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_broken_record_in_the_middle_is_named_and_every_good_one_is_scored()
    {
        _folder.Write("in.jsonl", $$"""
            {"text":"{{Samples.Kind}}"}
            {"text":"SECRET broken
            {"text":"{{Samples.Pitch}}"}

            """);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.jsonl", "-o", "out.jsonl");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("in.jsonl(2): not valid JSON", Assert.Single(result.ErrorLines));
        Assert.Equal(2, _folder.ReadLines("out.jsonl").Length);
        Assert.Contains("2 posts in in.jsonl", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 record could not be read", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_twenty_are_named_and_the_others_counted()
    {
        var input = new StringBuilder("id,text\n");
        for (var i = 0; i < 27; i++)
        {
            input.Append("1,a friendly hello to you,SECRET\n");
        }

        input.Append("2,good night and thank you\n");
        _folder.Write("in.csv", input.ToString());

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "--quiet");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(21, result.ErrorLines.Length);
        Assert.Equal("in.csv(2): has 3 fields where the header has 2", result.ErrorLines[0]);
        Assert.StartsWith("in.csv(21): ", result.ErrorLines[19], StringComparison.Ordinal);
        Assert.Equal("and 7 more", result.ErrorLines[20]);
        Assert.DoesNotContain("SECRET", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_gzip_gives_what_it_still_holds()
    {
        _folder.WriteGzip("whole.gz", Samples.LongCsv(5_000));
        var bytes = File.ReadAllBytes(_folder.PathOf("whole.gz"));
        File.WriteAllBytes(_folder.PathOf("cut.gz"), bytes[..(bytes.Length / 2)]);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "cut.gz", "-o", "-", "--quiet");

        Assert.Equal(1, result.ExitCode);
        Assert.InRange(result.OutputLines.Length, 100, 5_000);
        Assert.Contains("cut or damaged", result.Error, StringComparison.Ordinal);
    }
}
