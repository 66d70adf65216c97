using SpamSense.Cli.Scoring;
using SpamSense.Cli.Scoring.Sharding;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Exports;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShardTests()
    {
        _folder.Write("a.jsonl", GeneratedExport.JsonLines(4_000));
        _folder.Write("b.jsonl", "\ufeff" + GeneratedExport.JsonLines(700).TrimEnd('\n'));
        _folder.Write("c.csv", GeneratedExport.Csv(3_000));
        _folder.WriteGzip("d.jsonl.gz", GeneratedExport.JsonLines(1_500));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.jsonl", "out.jsonl", 1)]
    [InlineData("a.jsonl", "out.jsonl", 7)]
    [InlineData("a.jsonl b.jsonl", "out.jsonl", 3)]
    [InlineData("b.jsonl a.jsonl", "out.csv", 4)]
    [InlineData("a.jsonl c.csv d.jsonl.gz", "out.csv", 5)]
    [InlineData("c.csv", "out.tsv", 3)]
    [InlineData("d.jsonl.gz b.jsonl", "out.jsonl", 2)]
    public void The_parts_behind_each_other_are_the_whole(string inputs, string output, int parts)
    {
        var files = inputs.Split(' ');
        var whole = Scorings.Run(_folder, files, "whole" + output);
        var counted = Enumerable.Range(1, parts).Select(part => Scorings.Run(_folder, files, $"{part}{output}", request => request with { Shard = new Shard(part, parts) })).ToList();

        Assert.Equal(_folder.Read("whole" + output), string.Concat(Enumerable.Range(1, parts).Select(part => _folder.Read($"{part}{output}"))));
        Assert.Equal(whole.Tally.Count, counted.Sum(static part => part.Tally.Count));
        Assert.Equal(whole.Unreadable.Count, counted.Sum(static part => part.Unreadable.Count));
        Assert.Equal(
            whole.Unreadable.Named.Select(static record => (record.Source, record.Line)),
            counted.SelectMany(static part => part.Unreadable.Named).Select(static record => (record.Source, record.Line)));
    }

    [Fact]
    public void More_parts_than_records_leave_some_empty()
    {
        _folder.Write("few.csv", "id,text\n1,good morning to you\n2,good night to you\n");

        Scorings.Run(_folder, ["few.csv"], "whole.csv");
        for (var part = 1; part <= 5; part++)
        {
            Scorings.Run(_folder, ["few.csv"], $"{part}.csv", request => request with { Shard = new Shard(part, 5) });
        }

        Assert.Equal(_folder.Read("whole.csv"), string.Concat(Enumerable.Range(1, 5).Select(part => _folder.Read($"{part}.csv"))));
    }

    [Fact]
    public void A_filter_applies_to_each_part()
    {
        static ScoreRequest Filtered(ScoreRequest request) => request with { Where = "author = 'Ann 2' and orientation = 'monetization'" };
        Scorings.Run(_folder, ["a.jsonl"], "whole.jsonl", Filtered);
        for (var part = 1; part <= 3; part++)
        {
            Scorings.Run(_folder, ["a.jsonl"], $"{part}.jsonl", request => Filtered(request) with { Shard = new Shard(part, 3) });
        }

        Assert.Equal(_folder.Read("whole.jsonl"), string.Concat(Enumerable.Range(1, 3).Select(part => _folder.Read($"{part}.jsonl"))));
    }

    [Fact]
    public async Task The_lines_that_a_part_names_are_those_of_the_file()
    {
        var posts = Enumerable.Range(1, 900).Select(static i => $"{{\"text\":\"What did you use instead of the eggs on day {i}?\"}}\n");
        _folder.Write("in.jsonl", string.Concat(posts) + $"{{\"text\":\"{Samples.Pitch}\"}}\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.jsonl", "--shard", "3/3");

        Assert.Matches("^  299 posts in in.jsonl, part 3 of 3$", result.OutputLines[0]);
        Assert.Contains("line 901  Congratulations!", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 10, 0, 10)]
    [InlineData(1, 3, 10, 0, 3)]
    [InlineData(2, 3, 10, 3, 6)]
    [InlineData(3, 3, 10, 6, 10)]
    [InlineData(999_999, 1_000_000, long.MaxValue, 9223353590110702097, 9223362813482738952)]
    public void Parts_are_as_equal_as_can_be(int index, int count, long total, long start, long end)
    {
        var shard = new Shard(index, count);

        Assert.Equal((start, end), (shard.Start(total), shard.End(total)));
    }

    [Theory]
    [InlineData("c.csv gone.csv a.jsonl", 3)]
    [InlineData("gone.csv c.csv", 2)]
    [InlineData("c.csv gone.csv", 4)]
    public void An_input_that_cannot_be_read_is_said_by_one_part(string names, int parts)
    {
        var failures = new List<string>();
        for (var part = 1; part <= parts; part++)
        {
            _folder.Write("gone.csv", Samples.Csv);
            using var inputs = ScoreInputs.Open([.. names.Split(' ').Select(_folder.PathOf)], new RecordReaderOptions(), CancellationToken.None);
            File.Delete(_folder.PathOf("gone.csv"));
            ShardPlan.Apply(new Shard(part, parts), inputs, 2, CancellationToken.None);
            using var blocks = new InputBlocks(inputs, CancellationToken.None);
            var block = new ScoreBlock();
            while (blocks.Read(block, new StageClock()))
            {
                failures.AddRange(block.Failure is { } failure ? [failure] : []);
            }
        }

        Assert.StartsWith("There is no file", Assert.Single(failures), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_pipe_has_no_parts()
    {
        _folder.Write("few.csv", Samples.Csv);
        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score <(cat few.csv) --shard 1/2");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("can be read only once", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
