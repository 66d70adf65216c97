using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace SpamSense.Server.Faults;

/// <summary>
/// Asks the server to stop while it works. Every request that was sent whole, before the signal or on a connection that was in use, gets a whole answer. What comes on
/// new connections after the signal may be refused.
/// </summary>
internal sealed class StopTrial(string server, string data, int rounds)
{
    private const int LastingClients = 16;
    private const int PassingClients = 4;
    private const int HalfSentRequests = 8;
    private const int WarmMilliseconds = 300;
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    private readonly List<string> _acknowledged = [];
    private long _answered;
    private long _refused;
    private volatile bool _stopping;

    internal async Task<string> RunAsync()
    {
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < rounds; round++)
        {
            var elapsed = await StopOnceAsync().ConfigureAwait(false);
            slowest = elapsed > slowest ? elapsed : slowest;
        }

        var stored = await Comments.CorrectedAsync(server, data).ConfigureAwait(false);
        TrialFailedException.ThrowUnless(_acknowledged.TrueForAll(stored.Contains), "An acknowledged correction is lost.");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rounds} of {rounds} times every request was answered, {_answered} in all, {_acknowledged.Count} corrections among them and none lost; "
            + $"{_refused} on new connections after the signal were refused; exit code 0 after at most {slowest.TotalSeconds:0.0} s");
    }

    private async Task<TimeSpan> StopOnceAsync()
    {
        _stopping = false;
        using var process = await ServerProcess.StartAsync(server, data).ConfigureAwait(false);
        var lasting = Enumerable.Range(0, LastingClients).Select(client => AskOnOneConnectionAsync(process.Port, corrects: client % 4 == 0));
        var passing = Enumerable.Range(0, PassingClients).Select(_ => AskOnNewConnectionsAsync(process.Port));
        Task[] clients = [.. lasting, .. passing];
        await Task.Delay(WarmMilliseconds).ConfigureAwait(false);
        var halves = await Task.WhenAll(Enumerable.Range(0, HalfSentRequests).Select(_ => SendHalfAsync(process.Port))).ConfigureAwait(false);
        _stopping = true;
        process.AskToStop();
        var asked = Stopwatch.GetTimestamp();
        await Task.WhenAll(halves.Select(FinishAsync)).ConfigureAwait(false);
        await Task.WhenAll(clients).ConfigureAwait(false);
        var exitCode = await process.WaitAsync().ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(asked);
        TrialFailedException.ThrowUnless(exitCode == 0, $"The server ended with exit code {exitCode}.");
        TrialFailedException.ThrowUnless(elapsed < LongestStop, $"The server took {elapsed.TotalSeconds:0.0} s to stop.");
        return elapsed;
    }

    private async Task AskOnOneConnectionAsync(int port, bool corrects)
    {
        using var connection = await Connection.OpenAsync(port).ConfigureAwait(false);
        while (true)
        {
            var text = Comments.Next();
            await connection.SendAsync(corrects ? Request.SubmitSpam(text) : Request.Check(text)).ConfigureAwait(false);
            var answer = await ReadAsync(connection, "on a connection that was in use").ConfigureAwait(false);
            if (corrects)
            {
                lock (_acknowledged)
                {
                    _acknowledged.Add(text);
                }
            }

            if (answer.Closes)
            {
                return;
            }
        }
    }

    private async Task AskOnNewConnectionsAsync(int port)
    {
        while (true)
        {
            var wasSentBefore = false;
            try
            {
                using var connection = await Connection.OpenAsync(port).ConfigureAwait(false);
                await connection.SendAsync(Request.Check(Comments.Next())).ConfigureAwait(false);
                wasSentBefore = !_stopping;
                Take(await connection.ReadAsync().ConfigureAwait(false));
            }
            catch (Exception exception) when (exception is IOException or SocketException)
            {
                TrialFailedException.ThrowUnless(!wasSentBefore, "A request that was sent before the signal got no answer.");
                Interlocked.Increment(ref _refused);
                return;
            }
        }
    }

    private static async Task<(Connection Connection, byte[] Request)> SendHalfAsync(int port)
    {
        var connection = await Connection.OpenAsync(port).ConfigureAwait(false);
        var request = Request.Check(Comments.Next());
        await connection.SendAsync(request.AsMemory(0, request.Length - 10)).ConfigureAwait(false);
        return (connection, request);
    }

    private async Task FinishAsync((Connection Connection, byte[] Request) half)
    {
        using var connection = half.Connection;
        await Task.Delay(PassingClients * 10).ConfigureAwait(false);
        await connection.SendAsync(half.Request.AsMemory(half.Request.Length - 10)).ConfigureAwait(false);
        await ReadAsync(connection, "that was half sent at the signal").ConfigureAwait(false);
    }

    private async Task<Answer> ReadAsync(Connection connection, string which)
    {
        try
        {
            var answer = await connection.ReadAsync().ConfigureAwait(false);
            Take(answer);
            return answer;
        }
        catch (IOException)
        {
            throw new TrialFailedException($"A request {which} got no answer.");
        }
    }

    private void Take(Answer answer)
    {
        TrialFailedException.ThrowUnless(answer.IsVerdict || answer.IsThankYou, $"A request was answered with {answer.Status}.");
        Interlocked.Increment(ref _answered);
    }
}
