using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests;

/// <summary>An application with SpamSense, in memory.</summary>
internal sealed class TestApplication : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApplication(WebApplication app) => _app = app;

    internal IServiceProvider Services => _app.Services;

    internal HttpClient Client => field ??= _app.GetTestClient();

    internal static async Task<TestApplication> StartAsync(Action<WebApplication> map, Action<SpamSenseOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        services?.Invoke(builder.Services);
        builder.Services.AddSpamSense(configure);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new TestApplication(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
