using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Keys;

/// <summary>The sites of the database, and those of the configuration. Answers from memory; <see cref="Reload"/> follows the database.</summary>
internal sealed class SqliteSiteDirectory : ISiteDirectory, IDisposable
{
    private static readonly Site[] OnlyDefault = [new(Site.DefaultName)];

    private readonly KeyStore _keys;
    private readonly IOptionsMonitor<SpamSenseOptions> _options;
    private readonly IDisposable? _registration;
    private readonly Lock _reloading = new();
    private volatile SiteSnapshot _snapshot;
    private volatile bool _hadSites;

    public SqliteSiteDirectory(KeyStore keys, IOptionsMonitor<SpamSenseOptions> options)
    {
        _keys = keys;
        _options = options;
        _snapshot = Take();
        _registration = options.OnChange(_ => Reload());
    }

    public IReadOnlyCollection<Site> Sites => _snapshot.Sites is { Count: > 0 } sites ? sites : OnlyDefault;

    /// <summary>How many keys are good.</summary>
    internal int KeyCount => _snapshot.KeyCount;

    // A server whose last key was revoked, or whose settings are just being replaced, must not be open to everybody again: that there ever was a site is enough.
    public Site? DefaultSite => _options.CurrentValue.AllowAnyKey && !_hadSites ? new Site(Site.DefaultName) : null;

    public Site? Find(ReadOnlySpan<char> key) => _snapshot.Find(key) ?? DefaultSite;

    /// <summary>Reads the sites and keys again.</summary>
    /// <exception cref="StorageException">They could not be read, and what was known stands.</exception>
    internal void Reload()
    {
        lock (_reloading)
        {
            _snapshot = Take();
        }
    }

    public void Dispose() => _registration?.Dispose();

    private SiteSnapshot Take()
    {
        var snapshot = new SiteSnapshot(_keys.List(), _options.CurrentValue.Sites);
        _hadSites |= snapshot.Sites.Count > 0;
        return snapshot;
    }
}
