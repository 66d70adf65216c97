using System.Net.Sockets;
using SpamSense.Server.Limits;

namespace SpamSense.Server.Tests.Limits;

public class ConnectionGateTests
{
    private const string Request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    [Fact]
    public async Task A_connection_too_many_hears_503_and_those_inside_go_on()
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits { Connections = 2 });
        using var first = await server.ConnectAsync();
        using var second = await server.ConnectAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(first, Request), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(second, Request), StringComparison.Ordinal);

        for (var i = 0; i < 10; i++)
        {
            using var refused = await server.ConnectAsync();
            var answer = await LimitedServer.AskOnceAsync(refused, Request);
            Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
            Assert.Contains("\r\nRetry-After: 1\r\n", answer, StringComparison.Ordinal);
            Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(first, Request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_left_is_taken_again()
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits { Connections = 1 });
        for (var i = 0; i < 5; i++)
        {
            Assert.StartsWith("HTTP/1.1 200 ", await UntilServedAsync(server), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refused_connection_that_says_nothing_is_closed()
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits { Connections = 1, RefusalTime = TimeSpan.FromMilliseconds(1) });
        using var inside = await server.ConnectAsync();
        await LimitedServer.AskOnceAsync(inside, Request);
        using var silent = await server.ConnectAsync();

        try
        {
            Assert.Equal(0, await silent.GetStream().ReadAsync(new byte[1]));
        }
        catch (IOException exception)
        {
            Assert.IsType<SocketException>(exception.InnerException);
        }
    }

    /// <summary>The server hears of a closed connection a little later than the client that closes it.</summary>
    private static async Task<string> UntilServedAsync(LimitedServer server)
    {
        while (true)
        {
            using var client = await server.ConnectAsync();
            var answer = await LimitedServer.AskOnceAsync(client, Request);
            if (!answer.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal))
            {
                return answer;
            }
        }
    }
}
