using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Tests.Storage;

public class SqliteSiteDirectoryTests
{
    private readonly SpamSenseOptions _options = new() { AllowAnyKey = true };

    [Fact]
    public void Without_keys_any_key_is_for_the_default_site_and_none_as_well()
    {
        using var folder = new TemporaryFolder();
        using var directory = DirectoryOn(StoreIn(folder));

        Assert.Equal(Site.DefaultName, directory.Find("whatever")?.Name);
        Assert.Equal(Site.DefaultName, directory.DefaultSite?.Name);
        Assert.Equal(Site.DefaultName, Assert.Single(directory.Sites).Name);
    }

    [Fact]
    public void As_soon_as_there_is_a_key_it_is_needed()
    {
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        using var directory = DirectoryOn(store);
        var key = store.Add(SiteAddress.Parse("https://blog.example")!);
        directory.Reload();

        Assert.Equal("blog.example", directory.Find(key)?.Name);
        Assert.Equal(new Uri("https://blog.example"), directory.Find(key)?.Url);
        Assert.Null(directory.DefaultSite);
        Assert.All(new[] { "", "0", key[..11], key + "0", key.ToUpperInvariant() + " ", new string('a', 100_000), "\uD800" }, other => Assert.Null(directory.Find(other)));
    }

    [Fact]
    public void That_the_last_key_is_revoked_opens_the_server_to_nobody()
    {
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        var key = store.Add(SiteAddress.Parse("https://blog.example")!);
        store.Revoke(store.List()[0]);
        using var directory = DirectoryOn(store);

        Assert.Null(directory.Find(key));
        Assert.Null(directory.Find("whatever"));
        Assert.Null(directory.DefaultSite);
        Assert.Equal(0, directory.KeyCount);
    }

    [Fact]
    public void That_the_settings_lose_their_sites_for_a_moment_opens_the_server_to_nobody()
    {
        _options.Sites.Add(new SiteOptions { Name = "notes.example", Key = "00ff00ff00ff" });
        using var folder = new TemporaryFolder();
        using var directory = DirectoryOn(StoreIn(folder));
        _options.Sites.Clear();
        directory.Reload();

        Assert.Null(directory.Find("whatever"));
        Assert.Null(directory.DefaultSite);
    }

    [Fact]
    public void Where_a_key_is_needed_none_means_nobody()
    {
        _options.AllowAnyKey = false;
        using var folder = new TemporaryFolder();
        using var directory = DirectoryOn(StoreIn(folder));

        Assert.Null(directory.Find("whatever"));
        Assert.Null(directory.DefaultSite);
    }

    [Fact]
    public void Sites_of_the_configuration_are_known_as_well()
    {
        _options.Sites.Add(new SiteOptions { Name = "notes.example", Key = "00ff00ff00ff" });
        _options.Sites.Add(new SiteOptions { Name = "inside.example" });
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        store.Add(SiteAddress.Parse("https://blog.example")!);
        using var directory = DirectoryOn(store);

        Assert.Equal("notes.example", directory.Find("00ff00ff00ff")?.Name);
        Assert.Null(directory.Find(""));
        Assert.Equal(["blog.example", "inside.example", "notes.example"], directory.Sites.Select(site => site.Name));
        Assert.Equal(2, directory.KeyCount);
    }

    private static KeyStore StoreIn(TemporaryFolder folder) => new(ServerDatabase.Open(folder.PathOf("spamsense.db")), TimeProvider.System);

    private SqliteSiteDirectory DirectoryOn(KeyStore store) => new(store, new FixedOptions(_options));

    private sealed class FixedOptions(SpamSenseOptions options) : IOptionsMonitor<SpamSenseOptions>
    {
        public SpamSenseOptions CurrentValue => options;

        public SpamSenseOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<SpamSenseOptions, string?> listener) => null;
    }
}
