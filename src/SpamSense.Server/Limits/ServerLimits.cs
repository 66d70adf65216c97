using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SpamSense.Server.Limits;

/// <summary>How much the server takes on at a time. Whatever is beyond is refused at once, so that what was taken on is done soon.</summary>
internal sealed record ServerLimits
{
    private const int SendingBufferBytes = 64 * 1024;

    /// <summary>The most connections that are served.</summary>
    internal int Connections { get; init; } = 1500;

    /// <summary>The most connections beyond them that are told so; any further one is closed without a word.</summary>
    internal int RefusedConnections { get; init; } = 2000;

    /// <summary>How long a connection that is refused may take to send its request and to hear the answer.</summary>
    internal TimeSpan RefusalTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most bytes of a body.</summary>
    internal int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>From how many bytes on a body is large. Large ones, and those that do not say how long they are, are held in memory a few at a time.</summary>
    internal int LargeBodyBytes { get; init; } = 64 * 1024;

    /// <summary>The most requests with a large body at a time.</summary>
    internal int LargeBodies { get; init; } = 64;

    /// <summary>How long a connection may take to send the head of a request.</summary>
    internal TimeSpan HeadTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection may stay without a request.</summary>
    internal TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long work may wait for a thread before requests are refused.</summary>
    internal TimeSpan QueueTime { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Up to how many connections no request is refused for that: where so few wait long, the machine is busy with something else.</summary>
    internal int FewConnections { get; init; } = 200;

    /// <summary>Sets the limits of the web server, with a gate in front of every address that it listens on.</summary>
    /// <param name="kestrel">The options of the web server.</param>
    /// <param name="gate">The gate.</param>
    internal void ApplyTo(KestrelServerOptions kestrel, ConnectionGate gate)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = BodyBytes;
        limits.MaxRequestBufferSize = SendingBufferBytes;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = HeadTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.ConfigureEndpointDefaults(listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => gate.PassAsync(connection, next));
        });
    }
}
