using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>An application whose decisions follow the marks in a text: BLATANT is rejected, DOUBTFUL is for review, anything else is approved.</summary>
internal sealed class FilterApplication : IAsyncDisposable
{
    internal const string Kind = "My grandmother baked this every Sunday.";
    internal const string Doubtful = "This is DOUBTFUL, I am afraid.";
    internal const string Blatant = "This is BLATANT, I am afraid.";

    private readonly WebApplication _app;

    private FilterApplication(WebApplication app, CapturedLog log)
    {
        _app = app;
        Log = log;
        Client = app.GetTestClient();
    }

    internal CapturedLog Log { get; }

    internal HttpClient Client { get; }

    internal IServiceProvider Services => _app.Services;

    internal static async Task<FilterApplication> StartAsync(Action<WebApplication> map, Action<SpamSenseOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateBuilder();
        var log = new CapturedLog();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        services?.Invoke(builder.Services);
        builder.Services.AddSpamSense(options =>
        {
            options.Configuration.Add("spamsense_preset = none\nspamsense_diagnostic.TEST0001.severity = error\nspamsense_diagnostic.TEST0002.severity = warning");
            configure?.Invoke(options);
        }).AddAnalyzer<MarkerAnalyzer>();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new FilterApplication(app, log);
    }

    internal Task<HttpResponseMessage> PostAsync(string text, string path = "/comments") => Client.PostAsJsonAsync(path, new Comment(text));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
