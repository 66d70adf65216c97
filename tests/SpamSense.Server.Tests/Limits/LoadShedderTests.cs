using System.Net.Sockets;
using System.Text;
using SpamSense.Server.Limits;

namespace SpamSense.Server.Tests.Limits;

public class LoadShedderTests
{
    private const string Ask = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private const string Large = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";
    private const string Small = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\na=b";

    [Fact]
    public async Task A_server_whose_queue_is_long_refuses_and_one_whose_queue_is_short_again_serves()
    {
        var clock = new SettableClock();
        var probes = new List<IThreadPoolWorkItem>();
        await using var server = await LimitedServer.StartAsync(new ServerLimits { FewConnections = 0 }, new QueueDelay(TimeSpan.FromMilliseconds(50), clock, probes.Add));
        using var client = await server.ConnectAsync();

        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(client, Ask), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMilliseconds(51));
        var refused = await LimitedServer.AskOnceAsync(client, Ask);
        Assert.StartsWith("HTTP/1.1 503 ", refused, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: 1\r\n", refused, StringComparison.Ordinal);

        Assert.Single(probes).Execute();
        clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.StartsWith("HTTP/1.1 503 ", await LimitedServer.AskOnceAsync(client, Ask), StringComparison.Ordinal);
        probes[1].Execute();
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(client, Ask), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_server_still_says_that_it_lives()
    {
        var clock = new SettableClock();
        await using var server = await LimitedServer.StartAsync(new ServerLimits { FewConnections = 0 }, new QueueDelay(TimeSpan.FromMilliseconds(50), clock, _ => { }));
        using var client = await server.ConnectAsync();
        await LimitedServer.AskOnceAsync(client, Ask);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.StartsWith("HTTP/1.1 503 ", await LimitedServer.AskOnceAsync(client, Ask), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(client, Ask.Replace("GET /", "GET /healthz/live", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_connections_are_served_however_long_the_queue_is()
    {
        var clock = new SettableClock();
        await using var server = await LimitedServer.StartAsync(new ServerLimits { FewConnections = 1 }, new QueueDelay(TimeSpan.FromMilliseconds(50), clock, _ => { }));
        using var first = await server.ConnectAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(first, Ask), StringComparison.Ordinal);
        using var second = await server.ConnectAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(second, Ask), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.StartsWith("HTTP/1.1 503 ", await LimitedServer.AskOnceAsync(second, Ask), StringComparison.Ordinal);
        first.Close();

        while (await LimitedServer.AskOnceAsync(second, Ask) is var answer && !answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal))
        {
            Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_long_a_second_ago_refuses_nobody()
    {
        var clock = new SettableClock();
        var probes = new List<IThreadPoolWorkItem>();
        var delay = new QueueDelay(TimeSpan.FromMilliseconds(50), clock, probes.Add);
        Assert.False(delay.IsLong());
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(probes).Execute();
        Assert.True(delay.IsLong());

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(delay.IsLong());
    }

    [Fact]
    public async Task Large_bodies_that_come_slowly_keep_large_ones_out_and_no_others()
    {
        var isInside = new TaskCompletionSource();
        await using var server = await LimitedServer.StartAsync(new ServerLimits { LargeBodies = 1 }, answer: async context =>
        {
            if (context.Request.ContentLength > 3)
            {
                isInside.TrySetResult();
            }

            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.ContentLength = 0;
        });
        using var slow = await server.ConnectAsync();
        await slow.GetStream().WriteAsync(Encoding.Latin1.GetBytes(Large));
        await isInside.Task;

        Assert.StartsWith("HTTP/1.1 503 ", await AnswerTo(server, Large), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 503 ", await AnswerTo(server, "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await AnswerTo(server, Small), StringComparison.Ordinal);

        Assert.StartsWith("HTTP/1.1 200 ", await LimitedServer.AskOnceAsync(slow, new string('a', 100_000)), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await AnswerTo(server, Large + new string('a', 100_000)), StringComparison.Ordinal);
    }

    private static async Task<string> AnswerTo(LimitedServer server, string sent)
    {
        using TcpClient client = await server.ConnectAsync();
        return await LimitedServer.AskOnceAsync(client, sent);
    }
}
