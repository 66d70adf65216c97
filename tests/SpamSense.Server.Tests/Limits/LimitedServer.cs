using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SpamSense.Server.Limits;

namespace SpamSense.Server.Tests.Limits;

/// <summary>A web server with limits, on loopback, that answers every request with the length of its body.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LimitedServer(WebApplication app) => _app = app;

    private int Port => new Uri(_app.Urls.Single()).Port;

    internal static async Task<LimitedServer> StartAsync(ServerLimits limits, QueueDelay? delay = null, RequestDelegate? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var gate = new ConnectionGate(limits);
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => limits.ApplyTo(kestrel, gate));
        var app = builder.Build();
        var shedder = delay is null ? LoadShedder.Create(limits, gate) : new LoadShedder(limits, gate, delay);
        app.Use(next => context => shedder.PassAsync(context, next));
        app.Run(answer ?? AnswerLengthAsync);
        await app.StartAsync();
        return new LimitedServer(app);
    }

    internal async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        return client;
    }

    /// <summary>Sends bytes and gives all that comes until the server closes.</summary>
    internal async Task<string> AskAsync(string sent)
    {
        using var client = await ConnectAsync();
        return await AskAsync(client, sent);
    }

    internal static async Task<string> AskAsync(TcpClient client, string sent)
    {
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(sent));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Sends a request and gives the answer's head, with the connection left open.</summary>
    internal static async Task<string> AskOnceAsync(TcpClient client, string sent)
    {
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(sent));
        var answer = new StringBuilder();
        var buffer = new byte[1];
        while (!answer.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) == 1)
        {
            answer.Append((char)buffer[0]);
        }

        return answer.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static async Task AnswerLengthAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Response.Headers["X-Length"] = $"{body.Length}";
        context.Response.ContentLength = 0;
    }
}
