using SpamSense.Server.Limits;

namespace SpamSense.Server.Tests.Limits;

public class ServerLimitsTests
{
    private const string Close = "Host: localhost\r\nConnection: close\r\n";

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "\r\n", "HTTP/1.1 200 ")]
    [InlineData("GET / HTTP/1.0\r\n\r\n", "HTTP/1.1 200 ")]
    [InlineData("nonsense\r\n\r\n", "HTTP/1.1 400 ")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\r\n", "HTTP/1.1 400 ")]
    [InlineData("GET / HTTP/9.9\r\n\r\n", "HTTP/1.1 505 ")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 400 ")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "HTTP/1.1 400 ")]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "no colon\r\n\r\n", "HTTP/1.1 400 ")]
    [InlineData("POST / HTTP/1.1\r\n" + Close + "Content-Length: -1\r\n\r\n", "HTTP/1.1 400 ")]
    [InlineData("POST / HTTP/1.1\r\n" + Close + "Content-Length: 2000000\r\n\r\n", "HTTP/1.1 413 ")]
    [InlineData("POST / HTTP/1.1\r\n" + Close + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 400 ")]
    [InlineData("POST / HTTP/1.1\r\n" + Close + "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n", "HTTP/1.1 200 ")]
    [InlineData("POST / HTTP/1.1\r\n" + Close + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "HTTP/1.1 ")]
    public async Task Whatever_is_sent_is_answered(string sent, string answer)
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits());
        var heard = await server.AskAsync(sent);

        Assert.StartsWith(answer, heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", heard, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_has_limits()
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits());

        Assert.StartsWith("HTTP/1.1 414 ", await server.AskAsync($"GET /{new string('a', 9_000)} HTTP/1.1\r\n{Close}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await server.AskAsync($"GET / HTTP/1.1\r\n{Close}a: {new string('a', 17_000)}\r\n\r\n"), StringComparison.Ordinal);
        var many = string.Concat(Enumerable.Range(0, 70).Select(i => $"h{i}: a\r\n"));
        Assert.StartsWith("HTTP/1.1 431 ", await server.AskAsync($"GET / HTTP/1.1\r\n{Close}{many}\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_malformed_requests_leave_the_server_as_it_was()
    {
        await using var server = await LimitedServer.StartAsync(new ServerLimits());
        var random = new Random(1);
        for (var i = 0; i < 1_000; i++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            var heard = await server.AskAsync("\u0001" + string.Concat(bytes.Select(value => (char)value)) + "\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 400 ", heard, StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 200 ", await server.AskAsync($"GET / HTTP/1.1\r\n{Close}\r\n"), StringComparison.Ordinal);
    }
}
