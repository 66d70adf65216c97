using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class WhereTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.csv", "out.csv", "id < 4000 and author != 'Ann 3'")]
    [InlineData("in.csv", "out.jsonl", "monetization_probability >= 0.9 or intent = 'question'")]
    [InlineData("in.jsonl", "out.tsv", "author = 'Ann 3' and orientation != 'undecided'")]
    public void What_passes_is_written_as_the_whole_run_writes_it_with_any_number_of_threads(string input, string output, string where)
    {
        _folder.Write(input, input == "in.csv" ? GeneratedExport.Csv(6_000) : GeneratedExport.JsonLines(6_000));
        Scorings.Run(_folder, [input], "all" + output);
        var all = _folder.Read("all" + output);
        var descriptions = new[] { 1, 5 }.Select(threads =>
        {
            var result = Scorings.Run(_folder, [input], output, request => request with { Where = where, Threads = threads });
            Assert.InRange(result.Tally.Count, 100, result.Findings.ReadCount * 2 / 3);
            return Scorings.Describe(result) + _folder.Read(output);
        }).ToList();

        Assert.Single(descriptions.Distinct());
        Assert.All(_folder.ReadLines(output), line => Assert.Contains(line, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_summary_says_how_many_of_how_many()
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.csv", "--where", "orientation = 'relationship' and author != 'Ada'");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("  1 of 3 posts in in.csv", result.OutputLines[0]);
        Assert.StartsWith("3,Cleo,", _folder.ReadLines("out.csv")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caret_shows_where_a_filter_goes_wrong()
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.csv", "--where", "author = '\u6f22\u5b57' and > 3");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("  author = '\u6f22\u5b57' and > 3", result.ErrorLines[0]);
        Assert.Equal("                      ^", result.ErrorLines[1]);
        Assert.StartsWith("spamsense: --where cannot be understood at character 19: '>' stands where", result.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal(3, result.ErrorLines.Length);
        Assert.Equal(["in.csv"], _folder.Files);
    }

    [Fact]
    public void A_column_of_only_one_input_is_missing_in_the_other()
    {
        _folder.Write("a.csv", "id,text,likes\n1,good morning to you,5\n2,good night to you,50\n");
        _folder.Write("b.csv", "id,text\n3,good evening to you\n");

        Assert.Equal(1, Scorings.Run(_folder, ["a.csv", "b.csv"], null, static request => request with { Where = "likes > 5" }).Tally.Count);
        Assert.Equal(1, Scorings.Run(_folder, ["a.csv", "b.csv"], null, static request => request with { Where = "likes is null" }).Tally.Count);
    }

    [Fact]
    public void A_column_of_the_last_record_of_many_is_known()
    {
        _folder.Write("in.jsonl", GeneratedExport.JsonLines(3_000) + "{\"text\":\"good morning to you\",\"rare\":1}\n");

        Assert.Equal(1, Scorings.Run(_folder, ["in.jsonl"], null, static request => request with { Where = "rare = 1" }).Tally.Count);
    }
}
