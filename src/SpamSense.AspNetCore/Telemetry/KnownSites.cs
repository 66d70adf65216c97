using System.Collections.Frozen;

namespace SpamSense.AspNetCore;

/// <summary>Which names of sites may stand in a tag or a log: those of the directory, so that no client can make up others.</summary>
internal sealed class KnownSites(ISiteDirectory directory)
{
    /// <summary>What stands for all other names.</summary>
    internal const string Other = "other";

    private volatile Snapshot _snapshot = new([], FrozenSet<string>.Empty);

    /// <summary>Whether a site is in the directory, or is the one of an application that has no keys.</summary>
    /// <param name="site">Any name.</param>
    internal bool Contains(string site)
    {
        var sites = directory.Sites;
        var snapshot = _snapshot;
        if (!ReferenceEquals(sites, snapshot.Sites))
        {
            _snapshot = snapshot = new Snapshot(sites, sites.Select(known => known.Name).Append(Site.DefaultName).ToFrozenSet(StringComparer.Ordinal));
        }

        return snapshot.Names.Contains(site);
    }

    /// <summary>The name as it may be shown.</summary>
    /// <param name="site">Any name.</param>
    internal string NameOf(string site) => Contains(site) ? site : Other;

    private sealed record Snapshot(IReadOnlyCollection<Site> Sites, FrozenSet<string> Names);
}
