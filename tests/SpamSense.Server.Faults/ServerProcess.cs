using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SpamSense.Server.Faults;

/// <summary>A server in a process of its own, on a port that was free.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private const int Terminate = 15;
    private const string Greeting = "SpamSense listens on http://127.0.0.1:";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan startedIn)
    {
        _process = process;
        Port = port;
        StartedIn = startedIn;
    }

    internal int Port { get; }

    /// <summary>From the start of the process until it is ready.</summary>
    internal TimeSpan StartedIn { get; }

    internal static async Task<ServerProcess> StartAsync(string server, string data)
    {
        var began = Stopwatch.GetTimestamp();
        var process = Launch(server, "--data", data, "--listen", "http://127.0.0.1:0");
        var last = "";
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text && text != last)
            {
                last = text;
                Console.WriteLine($"    {text}");
            }
        };
        process.BeginErrorReadLine();
        var first = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience).ConfigureAwait(false);
        if (first is null || !first.StartsWith(Greeting, StringComparison.Ordinal))
        {
            process.Kill();
            throw new TrialFailedException($"The server did not start; it said: {first}");
        }

        var started = new ServerProcess(process, int.Parse(first[Greeting.Length..].Split(';')[0].TrimEnd('.'), null), Stopwatch.GetElapsedTime(began));
        using var connection = await Connection.OpenAsync(started.Port).ConfigureAwait(false);
        await connection.SendAsync(Request.Get("/healthz/ready")).ConfigureAwait(false);
        TrialFailedException.ThrowUnless((await connection.ReadAsync().ConfigureAwait(false)).Status == 200, "The server is not ready although it listens.");
        return started;
    }

    /// <summary>Runs a command of the server to its end.</summary>
    internal static async Task<(int ExitCode, string Output, string Error)> RunAsync(string server, params string[] arguments)
    {
        using var process = Launch(server, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw new TrialFailedException($"'{string.Join(' ', arguments)}' runs although it should have ended.");
        }

        return (process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }

    /// <summary>Ends the server as <c>kill -9</c> does.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>Asks the server to stop, and does not wait.</summary>
    internal void AskToStop() => TrialFailedException.ThrowUnless(Signal(_process.Id, Terminate) == 0, "The server is not there any more.");

    /// <summary>Waits until the server has stopped.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience).ConfigureAwait(false);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static Process Launch(string server, params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [server, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
