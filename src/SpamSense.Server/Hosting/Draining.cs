using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SpamSense.Server.Hosting;

/// <summary>
/// Before the server stops listening, answers what clients are about to send on connections that they keep open, and asks them to close these: a connection that is
/// closed while a request is on its way would swallow it. Until that is done the server is not ready.
/// </summary>
internal sealed class Draining(TimeProvider clock) : IHostedLifecycleService, IHealthCheck
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private long _lastRequest;
    private volatile bool _isDraining;

    /// <summary>Takes note of a request.</summary>
    internal void OnRequest(HttpContext context)
    {
        if (_isDraining)
        {
            Volatile.Write(ref _lastRequest, clock.GetTimestamp());
            context.Response.Headers.Connection = "close";
        }
    }

    /// <summary>Waits until nobody asks any more, but not for long: who opens new connections all the time would never let the server go.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        Volatile.Write(ref _lastRequest, begun);
        _isDraining = true;
        while (clock.GetElapsedTime(Volatile.Read(ref _lastRequest)) < Quiet && clock.GetElapsedTime(begun) < Longest)
        {
            await Task.Delay(Quiet / 5, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isDraining ? HealthCheckResult.Unhealthy("The server is stopping.") : HealthCheckResult.Healthy());

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
