using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Telemetry;

[Collection(ListenedTests.Name)]
public sealed class MeterTests : IDisposable
{
    private readonly ConcurrentQueue<string> _measured = new();
    private readonly MeterListener _listener = new();

    [Fact]
    public async Task Checks_are_counted_by_site_and_decision_and_findings_by_rule()
    {
        await using var app = await StartAsync();
        var checker = app.Services.GetRequiredService<SpamChecker>();
        checker.Check("blog.example", new Post { Text = FilterApplication.Blatant });
        checker.Check("blog.example", new Post { Text = FilterApplication.Blatant }, isTest: true);
        Assert.Equal(
            [
                "spamsense.check.duration spamsense.decision=reject",
                "spamsense.checks 1 spamsense.decision=reject spamsense.site=blog.example",
                "spamsense.diagnostics 1 spamsense.rule=TEST0001",
            ],
            _measured.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_that_is_not_in_the_directory_makes_no_series_of_its_own()
    {
        await using var app = await StartAsync();
        var checker = app.Services.GetRequiredService<SpamChecker>();
        for (var i = 0; i < 100; i++)
        {
            checker.Check($"made-up-{i}.example", new Post { Text = FilterApplication.Kind });
        }

        Assert.Equal("spamsense.checks 1 spamsense.decision=approve spamsense.site=other", Assert.Single(_measured.Where(line => line.StartsWith("spamsense.checks", StringComparison.Ordinal)).Distinct()));
    }

    [Fact]
    public async Task Corrections_are_counted_by_site_label_and_source()
    {
        await using var app = await StartAsync();
        await app.Services.GetRequiredService<SiteCorrections>().CorrectAsync("blog.example", new Post { Text = FilterApplication.Kind }, Orientation.Monetization, CorrectionSource.Page);
        Assert.Equal("spamsense.corrections 1 spamsense.label=monetization spamsense.site=blog.example spamsense.source=page", Assert.Single(_measured));
    }

    [Fact]
    public async Task Checks_that_fail_are_counted_by_what_went_wrong()
    {
        var clock = new StoppedClock();
        await using var app = await StartAsync(services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;
        Assert.Null(app.Services.GetRequiredService<SpamGate>().TryCheck("blog.example", new Post { Text = FilterApplication.Kind }));
        Assert.Null(app.Services.GetRequiredService<SiteChecks>().Check(new Site("blog.example"), new Post { Text = FilterApplication.Kind }, isTest: false, out _));
        Assert.Throws<InvalidTimeZoneException>(() => app.Services.GetRequiredService<SpamChecker>().Check("blog.example", new Post { Text = FilterApplication.Kind }));
        Assert.Equal(Enumerable.Repeat("spamsense.check.failures 1 error.type=System.InvalidTimeZoneException", 3), _measured);
    }

    public void Dispose() => _listener.Dispose();

    private async Task<FilterApplication> StartAsync(Action<IServiceCollection>? services = null)
    {
        var app = await FilterApplication.StartAsync(_ => { }, options => options.Sites.Add(new SiteOptions { Name = "blog.example" }), services);
        var scope = app.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SpamSenseTelemetry.MeterName && instrument.Meter.Scope == scope)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measured.Enqueue($"{instrument.Name} {value} {Describe(tags)}"));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measured.Enqueue($"{instrument.Name}{(value is > 0 and < 60 ? "" : " " + value)} {Describe(tags)}"));
        _listener.Start();
        return app;
    }

    private static string Describe(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
}
