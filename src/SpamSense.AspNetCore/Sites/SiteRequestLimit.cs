using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>
/// How many requests a site may make: a bucket for each site that holds the requests of a minute and fills evenly. Safe for any number of threads, and none waits.
/// </summary>
internal sealed class SiteRequestLimit(IOptionsMonitor<SpamSenseOptions> options, TimeProvider clock)
{
    private const int FewSites = 1024;

    /// <summary>For each site the time at which its bucket is full again: all that a bucket has to remember.</summary>
    private readonly ConcurrentDictionary<string, StrongBox<long>> _full = new(StringComparer.Ordinal);
    private readonly long _minute = 60 * clock.TimestampFrequency;
    private int _sitesToSweepAt = FewSites;

    /// <summary>How many sites have a bucket.</summary>
    internal int SitesRemembered => _full.Count;

    /// <summary>Takes one request from what the site may still make.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="retryAfter">When there is room again, where there is none now.</param>
    /// <returns>Whether there was room.</returns>
    internal bool TryTake(string site, out TimeSpan retryAfter)
    {
        retryAfter = TimeSpan.Zero;
        var allowed = options.CurrentValue.RequestsPerMinute;
        if (allowed <= 0)
        {
            return true;
        }

        // The clock is the one that nobody can set back.
        var now = clock.GetTimestamp();
        var one = Math.Max(1, _minute / allowed);
        var full = BucketOf(site, now);
        var seen = Volatile.Read(ref full.Value);
        while (true)
        {
            var next = Math.Max(seen, now) + one;
            if (next - now > _minute)
            {
                retryAfter = clock.GetElapsedTime(_minute, next - now);
                return false;
            }

            var stored = Interlocked.CompareExchange(ref full.Value, next, seen);
            if (stored == seen)
            {
                return true;
            }

            seen = stored;
        }
    }

    private StrongBox<long> BucketOf(string site, long now)
    {
        if (_full.TryGetValue(site, out var full))
        {
            return full;
        }

        // A full bucket is as good as none, and so the sites of long ago need not be kept.
        if (_full.Count >= _sitesToSweepAt)
        {
            foreach (var bucket in _full)
            {
                if (Volatile.Read(ref bucket.Value.Value) <= now)
                {
                    _full.TryRemove(bucket);
                }
            }

            _sitesToSweepAt = Math.Max(FewSites, 2 * _full.Count);
        }

        return _full.GetOrAdd(site, _ => new StrongBox<long>());
    }
}
