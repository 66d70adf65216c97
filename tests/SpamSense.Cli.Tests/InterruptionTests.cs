using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>Exit code 130: stopped within two seconds, and nothing is left.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public Task Ctrl_c_while_input_is_awaited() => StopsAsync("INT");

    [UnixFact]
    public Task Sigterm_while_input_is_awaited() => StopsAsync("TERM");

    [UnixFact]
    public Task A_closed_terminal_while_input_is_awaited() => StopsAsync("HUP");

    [UnixFact]
    public async Task Ctrl_c_while_posts_pour_in()
    {
        _folder.Write("out.jsonl", "old");
        using var tool = ToolProcess.Start(_folder.FullName, "score", "-", "-o", "out.jsonl");
        using var stop = new CancellationTokenSource();
        var feeding = FeedAsync(tool, stop.Token);
        await UntilAsync(() => _folder.Files.Any(static file => file.Contains(".tmp-", StringComparison.Ordinal)));
        await Task.Delay(300);

        var (exitCode, time, error) = await tool.SignalAsync("INT");
        await stop.CancelAsync();
        await feeding;

        Assert.Equal((130, ""), (exitCode, error));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal(["out.jsonl"], _folder.Files);
        Assert.Equal("old", _folder.Read("out.jsonl"));
    }

    [UnixFact]
    public async Task Ctrl_c_while_a_pipe_is_silent_leaves_nothing_where_a_link_leads()
    {
        var target = Directory.CreateDirectory(_folder.PathOf("target")).FullName;
        File.CreateSymbolicLink(_folder.PathOf("link.csv"), Path.Combine(target, "out.csv"));
        await ToolProcess.ShellAsync(_folder.FullName, "mkfifo pipe.csv");
        using var tool = ToolProcess.Start(_folder.FullName, "score", "pipe.csv", "-o", "link.csv");
        await using var pipe = new FileStream(_folder.PathOf("pipe.csv"), FileMode.Open, FileAccess.Write);
        await pipe.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Samples.LongCsv(20_000)));
        await pipe.FlushAsync();

        // When what was sent is written, the tool is stuck in a system call.
        await UntilAsync(() => Directory.GetFiles(target) is [var file] && new FileInfo(file).Length > 0);
        await Task.Delay(300);

        var (exitCode, _, _) = await tool.SignalAsync("INT");

        Assert.Equal(130, exitCode);
        Assert.Empty(Directory.GetFiles(target));
    }

    [UnixFact]
    public async Task Ctrl_c_while_nobody_takes_the_results()
    {
        _folder.Write("in.csv", Samples.LongCsv(20_000));
        using var tool = ToolProcess.Start(_folder.FullName, "score", "in.csv", "-o", "-");
        var buffer = new char[1];
        await tool.Output.ReadAsync(buffer);

        var (exitCode, time, _) = await tool.SignalAsync("INT");

        Assert.Equal(130, exitCode);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [UnixFact]
    public async Task Ctrl_c_while_a_post_to_classify_is_awaited()
    {
        using var tool = ToolProcess.Start(_folder.FullName, "classify", "-");
        await Task.Delay(1_000);

        var (exitCode, time, error) = await tool.SignalAsync("INT");

        Assert.Equal((130, ""), (exitCode, error));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private async Task StopsAsync(string signal)
    {
        using var tool = ToolProcess.Start(_folder.FullName, "score", "-", "-o", "out.jsonl");

        // More than the reader looks at before it begins, then silence.
        for (var i = 0; i < 2_000; i++)
        {
            await tool.Input.WriteAsync(Samples.JsonLine(i));
        }

        await tool.Input.FlushAsync();
        await UntilAsync(() => _folder.Files.Length == 1);

        var (exitCode, time, error) = await tool.SignalAsync(signal);

        Assert.Equal((130, ""), (exitCode, error));
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Empty(_folder.Files);
    }

    private static async Task FeedAsync(ToolProcess tool, CancellationToken stop)
    {
        try
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await tool.Input.WriteAsync(Samples.JsonLine(i));
            }
        }
        catch (IOException)
        {
            // The tool is gone, as it was asked to be.
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 400 && !condition(); i++)
        {
            await Task.Delay(25);
        }

        Assert.True(condition());
    }
}
