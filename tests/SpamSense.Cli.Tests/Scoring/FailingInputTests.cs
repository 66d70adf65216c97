using SpamSense.Cli.Scoring;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Exports;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>What can be scored is scored and kept; each input that fails is one line, and the exit code says so.</summary>
public sealed class FailingInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FailingInputTests()
    {
        _folder.Write("a.csv", Samples.Csv);
        _folder.Write("empty.csv", "");
        _folder.Write("picture.csv", "%PDF-1.7 and no table");
        _folder.Write("z.tsv", Samples.Tsv);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_the_others_scored()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "a.csv", "missing.csv", "empty.csv", "picture.csv", "z.tsv", "-o", "out.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Collection(
            result.ErrorLines,
            static line => Assert.StartsWith("spamsense: There is no file 'missing.csv'", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("spamsense: 'empty.csv' is empty", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("spamsense: 'picture.csv' is a PDF document", line, StringComparison.Ordinal));
        Assert.Equal(["Ada", "Bob", "Cleo", "Dan", "Eve"], _folder.ReadLines("out.csv")[1..].Select(static line => line.Split(',')[1]));
        Assert.Contains("3 files could not be read, or not to the end.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_when_no_file_can_be_read()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "missing.csv", "empty.csv", "-o", "out.csv");

        Assert.Equal((2, "", 2), (result.ExitCode, result.Output, result.ErrorLines.Length));
        Assert.DoesNotContain("out.csv", _folder.Files);
    }

    [Fact]
    public async Task A_column_that_one_file_lacks_fails_that_file_and_one_that_all_lack_the_run()
    {
        _folder.Write("b.csv", "id,body\n7,good morning to you\n");

        var one = await ToolProcess.RunAsync(_folder.FullName, "score", "a.csv", "b.csv", "--text-column", "body", "--quiet");
        var all = await ToolProcess.RunAsync(_folder.FullName, "score", "a.csv", "z.tsv", "--text-column", "body", "--quiet");

        Assert.Equal((1, "spamsense: 'a.csv' has no column 'body': it has 'id', 'author', 'text'."), (one.ExitCode, Assert.Single(one.ErrorLines)));
        Assert.Equal((2, 2), (all.ExitCode, all.ErrorLines.Length));
    }

    [Fact]
    public void A_file_that_vanishes_before_its_turn_fails_and_the_next_is_scored()
    {
        string[] files = [_folder.PathOf("a.csv"), _folder.PathOf("z.tsv"), _folder.PathOf("a.csv")];
        using var inputs = ScoreInputs.Open(files, new RecordReaderOptions(), CancellationToken.None);
        File.Delete(_folder.PathOf("z.tsv"));
        using var blocks = new InputBlocks(inputs, CancellationToken.None);

        var read = new List<string>();
        var block = new ScoreBlock();
        while (blocks.Read(block, new StageClock()))
        {
            read.Add(block.Failure ?? $"{block.InputIndex}");
        }

        Assert.Equal(["0", "2"], [read[0], read[2]]);
        Assert.StartsWith($"There is no file '{_folder.PathOf("z.tsv")}'", read[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_file_vanishes_in_time_and_fails_the_run_or_too_late_and_is_scored_whole()
    {
        _folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, 5).Select(Samples.JsonLine)));
        var run = new ScoreRun(new ScoreRequest { Files = [_folder.PathOf("in.jsonl")], Output = _folder.PathOf("out.csv"), Quiet = true });

        // The columns are collected first, and the file goes before it is read for its posts: a meter that expects bytes says that it was opened.
        var deleting = Task.Run(() =>
        {
            SpinWait.SpinUntil(() => run.Meter.Fraction is not null, TimeSpan.FromSeconds(20));
            File.Delete(_folder.PathOf("in.jsonl"));
        });
        var exception = Record.Exception(() => run.Execute(CancellationToken.None));
        await deleting;

        Assert.True(exception is null or CommandFailureException, exception?.ToString());
        Assert.Equal(exception is null, File.Exists(_folder.PathOf("out.csv")));
    }

    [Fact]
    public async Task A_pattern_means_its_files_in_order_and_leaves_out_the_output()
    {
        _folder.Write("b.csv", "id,author,text\n9,Zoe,good morning to you\n");
        File.Delete(_folder.PathOf("empty.csv"));
        File.Delete(_folder.PathOf("picture.csv"));

        var first = await ToolProcess.RunAsync(_folder.FullName, "score", "*.csv", "?.tsv", "-o", "out.csv");
        var result = _folder.Read("out.csv");
        var second = await ToolProcess.RunAsync(_folder.FullName, "score", "b.csv", "*.csv", "-o", "out.csv", "--quiet");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("6 posts in 3 files", first.Output, StringComparison.Ordinal);
        Assert.Equal(["Ada", "Bob", "Cleo", "Zoe", "Dan", "Eve"], result.Split('\n')[1..7].Select(static line => line.Split(',')[1]));
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Equal(["Zoe", "Ada", "Bob", "Cleo"], _folder.ReadLines("out.csv")[1..].Select(static line => line.Split(',')[1]));
    }
}
