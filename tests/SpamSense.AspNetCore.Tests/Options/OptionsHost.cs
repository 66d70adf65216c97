using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests.Options;

/// <summary>An application whose configuration a test changes while it runs.</summary>
internal sealed class OptionsHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OptionsHost(WebApplication app, CapturedLog log)
    {
        _app = app;
        Log = log;
    }

    internal CapturedLog Log { get; }

    internal IServiceProvider Services => _app.Services;

    internal SpamChecker Checker => Services.GetRequiredService<SpamChecker>();

    internal static OptionsHost Build(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new CapturedLog();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(settings);
        (add ?? (services => services.AddSpamSense()))(builder.Services);
        return new OptionsHost(builder.Build(), log);
    }

    internal static OptionsHost Build(params (string Key, string Value)[] settings) => Build(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)));

    internal static async Task<OptionsHost> StartAsync(Action<IServiceCollection> add)
    {
        var host = Build([], add);
        await host.StartAsync();
        return host;
    }

    internal Task StartAsync() => _app.StartAsync();

    internal void Change(params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            _app.Configuration[key] = value;
        }

        ((IConfigurationRoot)_app.Configuration).Reload();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
