using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Working;

/// <summary>What an engine does with a worker: it writes, and waits for what comes back, but not for ever.</summary>
internal sealed class WorkerDriver(ToolProcess tool) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private bool _isEnded;

    public Stream Input => tool.Input.BaseStream;

    public Stream Output => tool.Output.BaseStream;

    public static WorkerDriver Start(params string[] arguments) => new(ToolProcess.Start(Path.GetTempPath(), ["worker", .. arguments]));

    /// <summary>Sends text, and no more until it is answered.</summary>
    public async Task SendAsync(string text)
    {
        await tool.Input.WriteAsync(text).WaitAsync(Patience);
        await tool.Input.FlushAsync().WaitAsync(Patience);
    }

    /// <summary>The next line of the answer.</summary>
    public async Task<string?> AnswerAsync() => await tool.Output.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Sends lines from one task while another one reads all answers, as engines do that stream.</summary>
    public async Task<(List<string> Answers, ToolResult Result)> StreamAsync(IEnumerable<string> lines)
    {
        var writing = Task.Run(async () =>
        {
            foreach (var line in lines)
            {
                await tool.Input.WriteAsync(line);
            }

            tool.Input.Close();
        });
        var answers = new List<string>();
        while (await tool.Output.ReadLineAsync() is { } answer)
        {
            answers.Add(answer);
        }

        await writing;
        return (answers, await EndAsync());
    }

    public Task<ToolResult> EndAsync()
    {
        _isEnded = true;
        return tool.EndAsync();
    }

    public void Dispose()
    {
        if (!_isEnded)
        {
            tool.Dispose();
        }
    }
}
