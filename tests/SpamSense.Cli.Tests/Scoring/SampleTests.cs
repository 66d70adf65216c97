using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleTests()
    {
        _folder.Write("in.csv", GeneratedExport.Csv(9_000));
        _folder.Write("in.jsonl", GeneratedExport.JsonLines(9_000));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.jsonl")]
    public void A_sample_is_the_same_in_every_run_and_with_every_number_of_threads(string output)
    {
        var descriptions = new[] { 1, 2, 5 }.Select(threads =>
        {
            var result = Scorings.Run(_folder, ["in.csv", "in.jsonl"], output, request => request with { Sample = 500, Threads = threads });
            Assert.Equal(500, result.Tally.Count);
            return Scorings.Describe(result) + _folder.Read(output);
        }).ToList();

        Assert.Single(descriptions.Distinct());
    }

    [Fact]
    public void What_is_chosen_stands_in_the_order_of_the_input_and_as_the_whole_run_writes_it()
    {
        Scorings.Run(_folder, ["in.csv"], "all.csv");
        Scorings.Run(_folder, ["in.csv"], "some.csv", static request => request with { Sample = 700 });

        var all = _folder.Read("all.csv");
        var place = 0;
        var some = _folder.ReadLines("some.csv");
        Assert.InRange(some.Length, 700, 2_000);
        foreach (var line in some)
        {
            var found = all.IndexOf(line + "\n", place, StringComparison.Ordinal);
            Assert.True(found >= 0, line);
            place = found + line.Length;
        }
    }

    [Fact]
    public void Every_part_of_the_input_is_as_likely_as_any_other()
    {
        _folder.Write("even.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i},hello there\n")));

        Scorings.Run(_folder, ["even.csv"], "out.csv", static request => request with { Sample = 4_000 });

        var ids = _folder.ReadLines("out.csv")[1..].Select(static line => int.Parse(line.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4_000, ids.Distinct().Count());

        // Four of the standard deviations that drawing by lot has.
        Assert.All(ids.GroupBy(static id => id / 2_000), static tenth => Assert.InRange(tenth.Count(), 330, 470));
        Assert.All(ids.GroupBy(static id => id % 5), static fifth => Assert.InRange(fifth.Count(), 700, 900));
    }

    [Fact]
    public void Another_seed_chooses_others_and_a_filter_is_asked_first()
    {
        string Sample(long seed)
        {
            var result = Scorings.Run(_folder, ["in.csv"], "out.csv", request => request with { Sample = 50, Seed = seed, Where = "author = 'Ann 3' and orientation = 'monetization'" });
            Assert.Equal((50, 50), (result.Tally.Count, result.Tally.MonetizationCount));
            Assert.InRange(result.Findings.ReadCount, 8_000, 9_000);
            return _folder.Read("out.csv");
        }

        Assert.Equal(Sample(0), Sample(0));
        Assert.NotEqual(Sample(0), Sample(1));
        Assert.Equal(50, _folder.ReadLines("out.csv").Count(static line => line.Contains(",monetization,", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sample_that_is_larger_than_the_input_is_the_input()
    {
        Scorings.Run(_folder, ["in.jsonl"], "all.jsonl");
        var result = Scorings.Run(_folder, ["in.jsonl"], "out.jsonl", static request => request with { Sample = int.MaxValue });

        Assert.Equal(result.Findings.ReadCount, result.Tally.Count);
        Assert.Equal(_folder.Read("all.jsonl"), _folder.Read("out.jsonl"));
    }

    [UnixFact]
    public async Task A_pipe_can_be_sampled_and_the_summary_says_of_how_many()
    {
        var result = await ToolProcess.ShellAsync(_folder.FullName, "cat in.csv | $TOOL score - --sample 20");

        Assert.Matches("^  20 of [0-9],[0-9]{3} posts in standard input$", result.OutputLines[0]);
    }
}
