using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpamSense.AspNetCore.Tests.Options;

namespace SpamSense.AspNetCore.Tests.Health;

public class HealthCheckTests
{
    [Fact]
    public async Task The_application_is_ready_when_everything_is_loaded()
    {
        await using var host = Build(new FailingStore());
        Assert.Equal(HealthStatus.Unhealthy, (await ReportAsync(host)).Status);

        await host.StartAsync();

        var report = await ReportAsync(host);
        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal(SpamClassifier.Default.Manifest.Sha256, report.Data["model"]);
        Assert.StartsWith("0.", Assert.IsType<string>(report.Data["version"]), StringComparison.Ordinal);
        Assert.Equal(["ready"], report.Tags);
    }

    [Fact]
    public async Task Corrections_that_cannot_be_written_degrade_it_until_one_can()
    {
        var store = new FailingStore();
        await using var host = Build(store);
        await host.StartAsync();
        var corrections = host.Services.GetRequiredService<SiteCorrections>();
        var post = new Post { Text = "It rained." };

        store.IsFull = true;
        await Assert.ThrowsAsync<CorrectionNotStoredException>(() => corrections.CorrectAsync("a", post, Orientation.Monetization, CorrectionSource.Application));
        Assert.Equal(HealthStatus.Degraded, (await ReportAsync(host)).Status);
        Assert.Empty(host.Services.GetRequiredService<ISiteStatistics>().Read("a", DateOnly.MinValue, DateOnly.MaxValue));

        store.IsFull = false;
        await corrections.CorrectAsync("a", post, Orientation.Monetization, CorrectionSource.Application);
        Assert.Equal(HealthStatus.Healthy, (await ReportAsync(host)).Status);
    }

    [Fact]
    public async Task Corrections_that_cannot_be_read_end_the_start_with_a_sentence()
    {
        await using var host = Build(new FailingStore { IsUnreadable = true });
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(host.StartAsync);
        Assert.Equal("SpamSense cannot start, because the corrections of moderators cannot be read: The disk is gone.", problem.Message);
    }

    private static OptionsHost Build(FailingStore store) => OptionsHost.Build([], services =>
    {
        services.AddSingleton<ICorrectionStore>(store);
        services.AddSpamSense();
        services.AddHealthChecks().AddSpamSense();
    });

    private static async Task<HealthReportEntry> ReportAsync(OptionsHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["spamsense"];

    private sealed class FailingStore : ICorrectionStore
    {
        private readonly InMemoryCorrectionStore _store = new();

        internal bool IsFull { get; set; }

        internal bool IsUnreadable { get; init; }

        public IAsyncEnumerable<Correction> ReadAsync(string? site, CancellationToken cancellationToken) =>
            IsUnreadable ? throw new IOException("The disk is gone.") : _store.ReadAsync(site, cancellationToken);

        public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken) =>
            IsFull ? ValueTask.FromException(new CorrectionNotStoredException("The disk is full.")) : _store.AppendAsync(correction, cancellationToken);

        public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken) => _store.RemoveAsync(site, id, cancellationToken);
    }
}
