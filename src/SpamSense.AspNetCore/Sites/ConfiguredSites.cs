using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>The sites of the options.</summary>
internal sealed class ConfiguredSites(IOptionsMonitor<SpamSenseOptions> options) : ISiteDirectory
{
    private const int LongestKey = 256;

    private volatile Snapshot? _snapshot;

    public IReadOnlyCollection<Site> Sites => Current.Sites;

    public Site? DefaultSite => Current.DefaultSite;

    private Snapshot Current => _snapshot is { } snapshot && snapshot.IsOf(options.CurrentValue) ? snapshot : _snapshot = new Snapshot(options.CurrentValue);

    public Site? Find(ReadOnlySpan<char> key)
    {
        Span<byte> sent = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(key[..Math.Min(key.Length, LongestKey)], sent);

        // Equally long hashes are compared, all of them, so that the time tells nothing of a key.
        var current = Current;
        Site? found = null;
        foreach (var (hash, site) in current.Keys)
        {
            if (CryptographicOperations.FixedTimeEquals(sent, hash))
            {
                found = site;
            }
        }

        return found ?? current.DefaultSite;
    }

    private static void Hash(ReadOnlySpan<char> key, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(LongestKey)];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(key, bytes)], hash);
    }

    /// <summary>What is computed once for the options, and not for each request.</summary>
    private sealed class Snapshot
    {
        private readonly SpamSenseOptions _options;

        internal Snapshot(SpamSenseOptions options)
        {
            _options = options;
            DefaultSite = options is { AllowAnyKey: true, Sites.Count: 0 } ? new Site(Site.DefaultName) : null;
            Sites = [.. options.Sites.Select(SiteOf).DefaultIfEmpty(new Site(Site.DefaultName)).OrderBy(site => site.Name, StringComparer.Ordinal)];
            Keys = [.. options.Sites.Where(site => site.Key.Length > 0).Select(site => (HashOf(site.Key), SiteOf(site)))];
        }

        internal Site[] Sites { get; }

        internal Site? DefaultSite { get; }

        internal (byte[] Hash, Site Site)[] Keys { get; }

        internal bool IsOf(SpamSenseOptions options) => ReferenceEquals(options, _options);

        private static byte[] HashOf(string key)
        {
            var hash = new byte[SHA256.HashSizeInBytes];
            Hash(key, hash);
            return hash;
        }

        private static Site SiteOf(SiteOptions site) => new(site.Name) { Url = site.Url };
    }
}
