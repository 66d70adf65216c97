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

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://stranger.example")]
    public async Task A_page_of_a_stranger_teaches_a_server_without_keys_nothing(string header, string value)
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = ClientOf(app);
        client.DefaultRequestHeaders.Add(header, value);
        Assert.Equal("", await PostAsync(client, "submit-spam", "0123456789ab"));
        Assert.Empty(await app.Services.GetRequiredService<SiteCorrections>().ReadAsync().ToListAsync());

        var key = new KeyStore(app.Services.GetRequiredService<ServerDatabase>(), TimeProvider.System).Add(SiteAddress.Parse("https://blog.example")!);
        await WatchOf(app).LookAsync(CancellationToken.None);
        Assert.Equal("Thanks for making the web a better place.", await PostAsync(client, "submit-spam", key));
        await app.StopAsync();
    }

    [Fact]
    public async Task A_form_may_be_as_large_as_the_settings_say_and_no_other_body()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("settings.json"), """{ "SpamSense": { "Akismet": { "MaxFormBytes": 3000000 } } }""");
        var settings = new ServerSettings { Addresses = [ListenAddress.Parse("http://127.0.0.1:0")!], Configuration = folder.PathOf("settings.json") };
        await using var app = ServerHost.Build(settings, ServerDatabase.Open(folder.PathOf("spamsense.db")));
        await app.StartAsync();
        using var client = ClientOf(app);

        // A body that is refused by its length is closed upon: a client that sends it all the same may break before it hears why.
        client.DefaultRequestHeaders.ExpectContinue = true;
        Assert.Equal((200, "false"), await SendAsync("/1.1/comment-check", 2_000_000));
        Assert.Equal((413, ""), await SendAsync("/1.1/comment-check", 3_000_001));
        Assert.Equal(413, (await SendAsync("/spamsense/v1/classify", 2_000_000)).Status);
        await app.StopAsync();

        async Task<(int Status, string Body)> SendAsync(string path, int length)
        {
            using var body = new StringContent($"blog=x&comment_content={Uri.EscapeDataString(Kind)}&POST_comment=".PadRight(length, 'a'), null, path.StartsWith("/1.1/", StringComparison.Ordinal) ? "application/x-www-form-urlencoded" : "application/json");
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
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

    private static HttpClient ClientOf(WebApplication app) =>
        new(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = new Uri(app.Urls.Single()) };

    private static DatabaseWatch WatchOf(WebApplication app) => app.Services.GetServices<IHostedService>().OfType<DatabaseWatch>().Single();

    private static async Task<string> PostAsync(HttpClient client, string endpoint, string key)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["api_key"] = key, ["blog"] = "https://blog.example", ["comment_content"] = Kind });
        using var answer = await client.PostAsync(new Uri($"/1.1/{endpoint}", UriKind.Relative), form);
        return await answer.Content.ReadAsStringAsync();
    }
}
