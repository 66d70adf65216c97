using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;

namespace SpamSense.Server.Faults;

/// <summary>Kills the server while corrections come in, again and again on the same data: what was acknowledged has to be there, and in force.</summary>
internal sealed class KillTrial(string server, string data, int rounds)
{
    private const int Clients = 8;
    private const int Seed = 7;
    private const int ShortestMilliseconds = 20;
    private const int LongestMilliseconds = 400;
    private const int MostInForce = 20;

    private readonly ConcurrentBag<string> _acknowledged = [];

    internal async Task<string> RunAsync()
    {
        var random = new Random(Seed);
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < rounds; round++)
        {
            using var process = await ServerProcess.StartAsync(server, data).ConfigureAwait(false);
            slowest = process.StartedIn > slowest ? process.StartedIn : slowest;
            await CheckInForceAsync(process.Port).ConfigureAwait(false);
            var clients = Enumerable.Range(0, Clients).Select(_ => CorrectAsync(process.Port)).ToArray();
            await Task.Delay(random.Next(ShortestMilliseconds, LongestMilliseconds)).ConfigureAwait(false);
            await process.KillAsync().ConfigureAwait(false);
            await Task.WhenAll(clients).ConfigureAwait(false);
            await CheckStoredAsync().ConfigureAwait(false);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rounds} of {rounds} times no acknowledged correction was lost, {_acknowledged.Count} in all; the slowest start took {slowest.TotalSeconds:0.0} s");
    }

    private async Task CorrectAsync(int port)
    {
        try
        {
            using var connection = await Connection.OpenAsync(port).ConfigureAwait(false);
            while (true)
            {
                var text = Comments.Next();
                await connection.SendAsync(Request.SubmitSpam(text)).ConfigureAwait(false);
                if ((await connection.ReadAsync().ConfigureAwait(false)).IsThankYou)
                {
                    _acknowledged.Add(text);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // The server is dead.
        }
    }

    private async Task CheckStoredAsync()
    {
        var stored = await Comments.CorrectedAsync(server, data).ConfigureAwait(false);
        var lost = _acknowledged.Count(text => !stored.Contains(text));
        TrialFailedException.ThrowUnless(lost == 0, $"{lost} of {_acknowledged.Count} acknowledged corrections are lost.");
    }

    private async Task CheckInForceAsync(int port)
    {
        using var connection = await Connection.OpenAsync(port).ConfigureAwait(false);
        foreach (var text in _acknowledged.Take(MostInForce))
        {
            await connection.SendAsync(Request.Check(text)).ConfigureAwait(false);
            var answer = await connection.ReadAsync().ConfigureAwait(false);
            TrialFailedException.ThrowUnless(answer is { Status: 200, Body: "true" }, $"A correction is not in force after a restart: {answer.Status} {answer.Body}");
        }
    }
}
