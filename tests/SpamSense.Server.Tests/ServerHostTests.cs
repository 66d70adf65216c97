using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpamSense.AspNetCore;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Tests;

public class ServerHostTests
{
    private const string Kind = "The goat in your story made my neighbour laugh so hard that she came over to read it herself.";

    [Fact]
    public async Task The_server_starts_on_a_new_database_and_is_ready()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);

        Assert.StartsWith("http://127.0.0.1:", Assert.Single(app.Urls), StringComparison.Ordinal);
        using var client = ClientOf(app);
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/healthz/live", UriKind.Relative)));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/healthz/ready", UriKind.Relative)));
        await app.StopAsync();
    }

    [Fact]
    public async Task A_correction_outlives_the_server_and_one_that_a_command_takes_back_is_out_of_force()
    {
        using var folder = new TemporaryFolder();
        await using (var app = await StartAsync(folder))
        {
            using var client = ClientOf(app);
            Assert.Equal("false", await PostAsync(client, "comment-check", "0123456789ab"));
            Assert.Equal("Thanks for making the web a better place.", await PostAsync(client, "submit-spam", "0123456789ab"));
            await app.StopAsync();
        }

        await using (var app = await StartAsync(folder))
        {
            using var client = ClientOf(app);
            Assert.Equal("true", await PostAsync(client, "comment-check", "0123456789ab"));
            var database = app.Services.GetRequiredService<ServerDatabase>();
            Assert.Equal(1, CorrectionRemoval.UndoSince(database, Site.DefaultName, DateTimeOffset.UnixEpoch));
            await WatchOf(app).LookAsync(CancellationToken.None);
            Assert.Equal("false", await PostAsync(client, "comment-check", "0123456789ab"));
            Assert.Equal(1, app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue).Sum(day => day.MissedSpam));
            await app.StopAsync();
        }
    }

    [Fact]
    public async Task A_key_that_is_added_or_revoked_while_the_server_runs_counts()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = ClientOf(app);
        var keys = new KeyStore(app.Services.GetRequiredService<ServerDatabase>(), TimeProvider.System);
        var key = keys.Add(SiteAddress.Parse("https://blog.example")!);
        await WatchOf(app).LookAsync(CancellationToken.None);
        Assert.Equal("false", await PostAsync(client, "comment-check", key));
        Assert.Equal("invalid", await PostAsync(client, "comment-check", "0123456789ab"));

        keys.Revoke(Assert.Single(keys.List()));
        await WatchOf(app).LookAsync(CancellationToken.None);
        Assert.Equal("invalid", await PostAsync(client, "comment-check", key));
        await app.StopAsync();
    }

    [Fact]
    public async Task Endpoints_in_the_settings_open_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);

        // With it Kestrel neither reads its section nor follows changes of it.
        Assert.True(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().PreferHostingUrls);
        await app.StopAsync();
    }

    [Fact]
    public void An_address_that_others_reach_needs_a_key()
    {
        using var temporary = new TemporaryFolder();
        using var folder = DataFolder.Open(temporary.PathOf("data"));
        var settings = new ServerSettings { Addresses = [ListenAddress.Parse("http://127.0.0.1:0")!, ListenAddress.Parse("http://*:0")!] };
        var database = ServerDatabase.Open(folder.DatabasePath);
        using (var app = ServerHost.Build(settings, database) as IDisposable)
        {
            var refused = Assert.Throws<CommandFailureException>(() => PublicAddress.Check((WebApplication)app, settings, folder));
            Assert.Contains("spamsense-server keys add --site", refused.Message, StringComparison.Ordinal);
            Assert.Null(((WebApplication)app).Services.GetRequiredService<ISiteDirectory>().DefaultSite);
        }

        new KeyStore(database, TimeProvider.System).Add(SiteAddress.Parse("blog.example")!);
        using var open = ServerHost.Build(settings, database) as IDisposable;
        PublicAddress.Check((WebApplication)open, settings, folder);
    }

    private static async Task<WebApplication> StartAsync(TemporaryFolder folder)
    {
        var app = ServerHost.Build("http://127.0.0.1:0", ServerDatabase.Open(folder.PathOf("spamsense.db")));
        await app.StartAsync();
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };

    private static DatabaseWatch WatchOf(WebApplication app) => app.Services.GetServices<IHostedService>().OfType<DatabaseWatch>().Single();

    private static async Task<string> PostAsync(HttpClient client, string endpoint, string key)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["api_key"] = key, ["blog"] = "https://blog.example", ["comment_content"] = Kind });
        using var answer = await client.PostAsync(new Uri($"/1.1/{endpoint}", UriKind.Relative), form);
        return await answer.Content.ReadAsStringAsync();
    }
}
