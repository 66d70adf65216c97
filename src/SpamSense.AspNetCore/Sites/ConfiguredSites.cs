using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>The sites of the options.</summary>
internal sealed class ConfiguredSites(IOptionsMonitor<SpamSenseOptions> options) : ISiteDirectory
{
    private const int LongestKey = 256;

    public IReadOnlyCollection<Site> Sites =>
        [.. options.CurrentValue.Sites.Select(SiteOf).DefaultIfEmpty(new Site(Site.DefaultName)).OrderBy(site => site.Name, StringComparer.Ordinal)];

    public Site? DefaultSite => options.CurrentValue is { AllowAnyKey: true, Sites.Count: 0 } ? new Site(Site.DefaultName) : null;

    public Site? Find(ReadOnlySpan<char> key)
    {
        // Equally long hashes are compared, all of them, so that the time tells nothing of a key.
        Site? found = null;
        var sent = HashOf(key[..Math.Min(key.Length, LongestKey)]);
        foreach (var site in options.CurrentValue.Sites)
        {
            if (CryptographicOperations.FixedTimeEquals(sent, HashOf(site.Key)))
            {
                found = SiteOf(site);
            }
        }

        return found ?? DefaultSite;
    }

    private static byte[] HashOf(ReadOnlySpan<char> key)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(key.Length)];
        return SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(key, bytes)));
    }

    private static Site SiteOf(SiteOptions site) => new(site.Name) { Url = site.Url };
}
