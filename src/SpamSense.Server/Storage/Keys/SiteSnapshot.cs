using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Keys;

/// <summary>All sites and keys at one moment. Immutable.</summary>
internal sealed class SiteSnapshot
{
    private static readonly Entry Nobody = new(new byte[KeyHash.Length], null);

    private readonly FrozenDictionary<UInt128, Entry> _keys;

    /// <summary>Takes a snapshot.</summary>
    /// <param name="stored">The keys of the database.</param>
    /// <param name="configured">The sites of the configuration.</param>
    internal SiteSnapshot(IEnumerable<StoredKey> stored, IEnumerable<SiteOptions> configured)
    {
        var sites = new SortedDictionary<string, Site>(StringComparer.Ordinal);
        var keys = new Dictionary<UInt128, Entry>();
        foreach (var key in stored)
        {
            var site = sites[key.Site] = new Site(key.Site) { Url = key.Url is null ? null : new Uri(key.Url) };
            if (key.RevokedAt is null)
            {
                keys[IndexOf(key.Hash)] = new Entry(key.Hash, site);
            }
        }

        foreach (var options in configured)
        {
            var site = sites[options.Name] = new Site(options.Name) { Url = options.Url };
            if (options.Key.Length > 0)
            {
                var hash = KeyHash.Of(options.Key);
                keys[IndexOf(hash)] = new Entry(hash, site);
            }
        }

        Sites = [.. sites.Values];
        KeyCount = keys.Count;
        _keys = keys.ToFrozenDictionary();
    }

    /// <summary>The sites, those with revoked keys only as well, in the order of their names.</summary>
    internal IReadOnlyList<Site> Sites { get; }

    /// <summary>How many keys are good.</summary>
    internal int KeyCount { get; }

    /// <summary>Finds the site of a key, with the same work whether there is one or not.</summary>
    internal Site? Find(ReadOnlySpan<char> key)
    {
        Span<byte> hash = stackalloc byte[KeyHash.Length];
        KeyHash.Compute(key, hash);
        var entry = _keys.GetValueOrDefault(IndexOf(hash), Nobody);
        return CryptographicOperations.FixedTimeEquals(hash, entry.Hash) ? entry.Site : null;
    }

    // Half of the hash finds the one entry to compare with. Who does not know a key cannot choose its hash, so where the search ends tells nothing.
    private static UInt128 IndexOf(ReadOnlySpan<byte> hash) => MemoryMarshal.Read<UInt128>(hash);

    private sealed record Entry(byte[] Hash, Site? Site);
}
