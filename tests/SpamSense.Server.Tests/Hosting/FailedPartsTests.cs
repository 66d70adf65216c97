using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class FailedPartsTests
{
    [Fact]
    public async Task A_part_that_failed_is_told_when_the_server_has_stopped()
    {
        using var failing = HostWith(new Part(Task.FromException(new InvalidOperationException("part"))));
        await failing.StartAsync();
        await failing.WaitForShutdownAsync();

        Assert.Equal("part", (await Assert.ThrowsAsync<InvalidOperationException>(() => FailedParts.ThrowAsync(failing.Services))).Message);
    }

    [Fact]
    public async Task One_that_was_only_asked_to_stop_has_not_failed()
    {
        using var host = HostWith(new Part(Task.CompletedTask));
        await host.StartAsync();
        await host.StopAsync();

        await FailedParts.ThrowAsync(host.Services);
    }

    private static IHost HostWith(Part part)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHostedService(_ => part);
        return builder.Build();
    }

    private sealed class Part(Task outcome) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            await outcome;
        }
    }
}
