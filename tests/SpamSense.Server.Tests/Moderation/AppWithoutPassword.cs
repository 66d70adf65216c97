using Microsoft.AspNetCore.Builder;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

/// <summary>A server at its first start.</summary>
internal sealed class AppWithoutPassword : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    public AppWithoutPassword() => _app = ServerHost.Build("http://127.0.0.1:0", ServerDatabase.Open(_folder.PathOf("spamsense.db")));

    internal IServiceProvider Services => _app.Services;

    internal async Task<string> StartAsync()
    {
        await _app.StartAsync();
        return _app.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
