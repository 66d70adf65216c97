using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class DrainingTests
{
    [Fact]
    public async Task While_the_server_stops_clients_are_asked_to_close_their_connections_and_it_is_not_ready()
    {
        var draining = new Draining(TimeProvider.System);
        Assert.Equal((HealthStatus.Healthy, ""), await StateAsync(draining));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => draining.StoppingAsync(new CancellationToken(canceled: true)));
        Assert.Equal((HealthStatus.Unhealthy, "close"), await StateAsync(draining));
    }

    private static async Task<(HealthStatus Health, string Connection)> StateAsync(Draining draining)
    {
        var context = new DefaultHttpContext();
        draining.OnRequest(context);
        return ((await draining.CheckHealthAsync(new HealthCheckContext())).Status, context.Response.Headers.Connection.ToString());
    }
}
