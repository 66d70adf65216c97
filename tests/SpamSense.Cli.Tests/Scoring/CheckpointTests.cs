using SpamSense.Cli.Scoring;
using SpamSense.Cli.Scoring.Resuming;
using SpamSense.Cli.Streams;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class CheckpointTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckpointTests()
    {
        _folder.Write("a.jsonl", GeneratedExport.JsonLines(6_000));
        _folder.Write("b.csv", GeneratedExport.Csv(6_000));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out.jsonl", null)]
    [InlineData("out.csv", null)]
    [InlineData("out.csv", "author != 'Ann 5' and orientation != 'undecided'")]
    public void A_run_that_was_stopped_anywhere_goes_on_to_the_same_bytes_and_figures(string output, string? where)
    {
        var whole = Scorings.Run(_folder, ["a.jsonl", "b.csv"], "whole" + output, request => request with { Where = where });
        var stops = 0;
        ScoreResult? result = null;
        for (var posts = 1; result is null; posts += 1_500)
        {
            result = RunUntil(output, where, posts);
            stops += result is null ? 1 : 0;
        }

        Assert.InRange(stops, 2, 10);
        Assert.True(result.EarlierCount > 0);
        Assert.Equal(Scorings.Describe(whole), Scorings.Describe(result));
        Assert.Equal(_folder.Read("whole" + output), _folder.Read(output));
        Assert.DoesNotContain(_folder.Files, static file => file.Contains("checkpoint", StringComparison.Ordinal) || file.Contains("partial", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_that_was_killed_between_its_last_steps_has_only_the_rest_of_them_left(bool isNamed)
    {
        var whole = Scorings.Run(_folder, ["a.jsonl", "b.csv"], "whole.csv");
        File.Copy(_folder.PathOf("whole.csv"), _folder.PathOf(isNamed ? "out.csv" : "out.csv.partial"));
        var request = Resuming("out.csv", null);
        new CheckpointFile(request.Checkpoint!).Save(new Checkpoint(
            Checkpoint.CurrentVersion,
            CheckpointOption.All(request, SpamClassifier.Default.Manifest.Sha256),
            [.. request.Files.Select(InputIdentity.Of)],
            new FileInfo(_folder.PathOf("whole.csv")).Length,
            InputIndex: 1,
            Records: 6_000,
            IsComplete: true,
            whole.Findings.Save()));

        var result = new ScoreRun(request).Execute(CancellationToken.None);

        Assert.Null(result.Timings);
        Assert.Equal(Scorings.Describe(whole), Scorings.Describe(result));
        Assert.Equal(_folder.Read("whole.csv"), _folder.Read("out.csv"));
        Assert.Equal(["a.jsonl", "b.csv", "out.csv", "whole.csv"], _folder.Files);
    }

    [Fact]
    public async Task Another_command_line_is_refused_with_what_differs()
    {
        await StopAsync();

        await RefusesAsync("--where was not given and is 'id > 5'", "b.csv", "--where", "id > 5");
        await RefusesAsync("--threshold was '0.5' and is '0.7'", "b.csv", "--threshold", "0.7");
        await RefusesAsync("--top was '5' and is '6'", "b.csv", "--top", "6");
        await RefusesAsync("--shard was not given and is '1/2'", "b.csv", "--shard", "1/2");
        await RefusesAsync("of 1 file and not 2", "b.csv", "a.jsonl");
        await RefusesAsync("its name is another", "a.jsonl");
    }

    [Fact]
    public async Task A_changed_input_or_output_is_refused()
    {
        await StopAsync();
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("b.csv"));
        var time = File.GetLastWriteTimeUtc(_folder.PathOf("b.csv"));

        File.SetLastWriteTimeUtc(_folder.PathOf("b.csv"), time.AddSeconds(1));
        await RefusesAsync("its time of the last change is another", "b.csv");
        await File.WriteAllBytesAsync(_folder.PathOf("b.csv"), [.. bytes, 10]);
        await RefusesAsync("its length is another", "b.csv");
        bytes[^5]++;
        await File.WriteAllBytesAsync(_folder.PathOf("b.csv"), bytes);
        File.SetLastWriteTimeUtc(_folder.PathOf("b.csv"), time);
        await RefusesAsync("its content is another", "b.csv");
        bytes[^5]--;
        await File.WriteAllBytesAsync(_folder.PathOf("b.csv"), bytes);
        File.SetLastWriteTimeUtc(_folder.PathOf("b.csv"), time);
        _folder.Write("out.csv.partial", "short");
        await RefusesAsync("'out.csv.partial' is not what the checkpoint 'checkpoint' says", "b.csv");
        File.Delete(_folder.PathOf("out.csv.partial"));
        await RefusesAsync("'out.csv.partial' is not what the checkpoint 'checkpoint' says", "b.csv");
        _folder.Write("checkpoint", "{}");
        await RefusesAsync("'checkpoint' is no checkpoint", "b.csv");
    }

    [Theory]
    [InlineData("\"Records\": ", "\"Records\": -")]
    [InlineData("\"InputIndex\": 0", "\"InputIndex\": 1")]
    [InlineData("\"Intents\": [", "\"Intents\": null, \"Was\": [")]
    [InlineData("\"Value\": \"0.5\"", "\"Value\": \"0.7\"")]
    public async Task A_checkpoint_that_somebody_changed_is_refused(string old, string changed)
    {
        await StopAsync();
        var text = _folder.Read("checkpoint");
        Assert.Contains(old, text, StringComparison.Ordinal);
        _folder.Write("checkpoint", text.Replace(old, changed, StringComparison.Ordinal));

        await RefusesAsync("'checkpoint' is no checkpoint", "b.csv");
    }

    [Theory]
    [InlineData("out.csv.partial", "checkpoint", "The input 'out.csv.partial' is where the output 'out.csv' grows; rename the input.")]
    [InlineData("checkpoint.tmp", "checkpoint", "The checkpoint 'checkpoint' is the file 'checkpoint.tmp', or written beside itself as that; choose another name.")]
    [InlineData("b.csv", "b.csv", "The checkpoint 'b.csv' is the file 'b.csv', or written beside itself as that; choose another name.")]
    public async Task No_input_is_written_over_on_the_way(string input, string checkpoint, string sentence)
    {
        _folder.Write(input, Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", input, "-o", "out.csv", "--checkpoint", checkpoint);

        Assert.Equal((2, "spamsense: " + sentence), (result.ExitCode, Assert.Single(result.ErrorLines)));
        Assert.Equal(Samples.Csv, _folder.Read(input));
    }

    [UnixFact]
    public async Task A_pipe_has_no_checkpoint()
    {
        // Short enough for the pipe: cat would complain of a reader that is gone.
        _folder.Write("few.csv", Samples.Csv);

        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score <(cat few.csv) -o out.csv --checkpoint checkpoint");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("can be read only once, and --checkpoint reads again", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_run_writes_into_a_folder_is_no_input_of_the_next()
    {
        Directory.CreateDirectory(_folder.PathOf("exports"));
        _folder.Write("exports/a.jsonl", _folder.Read("a.jsonl"));
        var request = Resuming("exports/out.jsonl", null) with { Files = [_folder.PathOf("exports")], Checkpoint = _folder.PathOf("exports/checkpoint.jsonl") };
        new ScoreRun(request).Execute(CancellationToken.None);
        var first = _folder.Read("exports/out.jsonl");

        new ScoreRun(request).Execute(CancellationToken.None);

        Assert.Equal(first, _folder.Read("exports/out.jsonl"));
    }

    [Fact]
    public async Task A_checkpoint_is_not_lost_to_a_run_that_forgot_to_go_on()
    {
        await StopAsync();

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "b.csv", "-o", "out.csv", "--checkpoint", "checkpoint", "--quiet");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("add --resume to go on with it, or delete it to begin anew", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_checkpoint_it_begins_at_the_beginning_and_says_so()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "b.csv", "-o", "out.csv", "--checkpoint", "checkpoint", "--resume", "--top", "0");

        Assert.Equal("spamsense: There is no checkpoint 'checkpoint', so the run begins at the beginning.", result.ErrorLines[0]);
        Assert.Equal(["a.jsonl", "b.csv", "out.csv"], _folder.Files);
    }

    [UnixFact]
    public void A_link_stays_one()
    {
        File.CreateSymbolicLink(_folder.PathOf("link.csv"), _folder.PathOf("out.csv"));

        new ScoreRun(Resuming("link.csv", null)).Execute(CancellationToken.None);

        Assert.NotNull(new FileInfo(_folder.PathOf("link.csv")).LinkTarget);
        Assert.Equal(["a.jsonl", "b.csv", "link.csv", "out.csv"], _folder.Files);
        Assert.Equal(_folder.Read("out.csv"), _folder.Read("link.csv"));
    }

    [UnixFact]
    public void Two_runs_do_not_write_one_output()
    {
        using var other = new PartialFile(_folder.PathOf("out.csv"), 0);

        var exception = Assert.Throws<CommandFailureException>(() => new ScoreRun(Resuming("out.csv", null)).Execute(CancellationToken.None));

        Assert.Contains("is being written by another process", exception.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_device_has_no_checkpoint()
    {
        var request = Resuming("out.csv", null) with { Output = "/dev/null", OutputFormat = SpamSense.Exports.RecordFormat.Csv };

        Assert.Contains("no file that could be gone on with", Assert.Throws<CommandFailureException>(request.Check).Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_full_disk_leaves_what_was_scored_so_that_the_run_can_go_on()
    {
        // A file may have half a megabyte: to the tool that is a full disk.
        Scorings.Run(_folder, ["b.csv"], "whole.csv");
        const string line = "$TOOL score b.csv -o out.csv --checkpoint checkpoint --checkpoint-every 0 --resume --quiet";
        var full = await ToolProcess.ShellAsync(_folder.FullName, $"trap '' XFSZ; ulimit -f 300; export DOTNET_EnableWriteXorExecute=0; {line}");
        Assert.Equal(2, full.ExitCode);
        Assert.Contains("What was scored so far is kept: run again with --resume.", Assert.Single(full.ErrorLines), StringComparison.Ordinal);

        var result = await ToolProcess.ShellAsync(_folder.FullName, line);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(_folder.Read("whole.csv"), _folder.Read("out.csv"));
    }

    private ScoreRequest Resuming(string output, string? where) => new()
    {
        Files = [_folder.PathOf("a.jsonl"), _folder.PathOf("b.csv")],
        Output = _folder.PathOf(output),
        Where = where,
        Checkpoint = _folder.PathOf("checkpoint"),
        CheckpointEvery = TimeSpan.Zero,
        Resume = true,
        Quiet = true,
        Threads = 2,
    };

    /// <summary>Runs until so many posts are scored, or some more; null when that was before the end.</summary>
    private ScoreResult? RunUntil(string output, string? where, int posts)
    {
        using var stop = new CancellationTokenSource();
        var run = new ScoreRun(Resuming(output, where));

        // A thread of its own: the pool may have none free before the run is over.
        var watching = new Thread(() =>
        {
            SpinWait.SpinUntil(() => run.Meter.Posts >= posts, TimeSpan.FromSeconds(20));
            stop.Cancel();
        });
        watching.Start();
        try
        {
            return run.Execute(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            watching.Join();
        }
    }

    /// <summary>Leaves a run that was killed in the middle.</summary>
    private async Task StopAsync()
    {
        _folder.Write("b.csv", GeneratedExport.Csv(40_000));
        var checkpoint = new CheckpointFile(_folder.PathOf("checkpoint"));
        do
        {
            checkpoint.Delete();
            using var tool = ToolProcess.Start(_folder.FullName, "score", "b.csv", "-o", "out.csv", "--checkpoint", "checkpoint", "--checkpoint-every", "0", "--quiet");
            SpinWait.SpinUntil(() => checkpoint.Exists && checkpoint.Load().OutputLength > 0, TimeSpan.FromSeconds(20));
            await tool.SignalAsync("KILL");
        }
        while (!checkpoint.Exists || checkpoint.Load().IsComplete);
        File.Delete(_folder.PathOf("out.csv"));
    }

    private async Task RefusesAsync(string sentence, params string[] arguments)
    {
        var before = _folder.Files;

        var result = await ToolProcess.RunAsync(_folder.FullName, ["score", "-o", "out.csv", "--checkpoint", "checkpoint", "--resume", "--quiet", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Files);
    }
}
