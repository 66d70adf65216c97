using System.Diagnostics;
using System.Text;

namespace SpamSense.Cli.Tests.Tool;

/// <summary>The built tool, run as a process the way a shell does.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);

    private readonly Process _process;

    private ToolProcess(Process process) => _process = process;

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "SpamSense.Cli.dll");

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public static ToolProcess Start(string folder, params string[] arguments) => Start(folder, "dotnet", [Assembly, .. arguments]);

    /// <summary>Runs a shell line in which <c>$TOOL</c> is the tool.</summary>
    public static Task<ToolResult> ShellAsync(string folder, string line)
    {
        var process = Start(folder, "/bin/bash", ["-c", $"TOOL='dotnet {Assembly}'; {line}"]);
        return process.EndAsync();
    }

    public static Task<ToolResult> RunAsync(string folder, params string[] arguments) => Start(folder, arguments).EndAsync();

    /// <summary>Runs the tool with variables of the environment.</summary>
    public static Task<ToolResult> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        Start(folder, "dotnet", [Assembly, .. arguments], variables).EndAsync();

    public static async Task<ToolResult> RunAsync(string folder, Stream input, params string[] arguments)
    {
        var process = Start(folder, arguments);
        await input.CopyToAsync(process.Input.BaseStream);
        return await process.EndAsync();
    }

    public static Task<ToolResult> RunWithInputAsync(string folder, string input, params string[] arguments) =>
        RunAsync(folder, new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public async Task<ToolResult> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        _process.StandardInput.Close();
        var output = _process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = _process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return new ToolResult(_process.ExitCode, await output, await error);
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Whether the process ends by itself in some time.</summary>
    public async Task<bool> EndsWithinAsync(int milliseconds)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(milliseconds));
        return _process.HasExited;
    }

    /// <summary>Sends a signal and says how the process ended and how long that took.</summary>
    public async Task<(int ExitCode, TimeSpan Time, string Error)> SignalAsync(string signal)
    {
        using var patience = new CancellationTokenSource(Patience);
        var start = Stopwatch.GetTimestamp();
        using (var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {_process.Id}"]))
        {
            await kill.WaitForExitAsync(patience.Token);
        }

        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, Stopwatch.GetElapsedTime(start), await _process.StandardError.ReadToEndAsync(patience.Token));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static ToolProcess Start(string folder, string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");

        // A build server must not change what a redirected run looks like.
        start.Environment["GITHUB_ACTIONS"] = "true";
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(Process.Start(start)!);
    }
}
