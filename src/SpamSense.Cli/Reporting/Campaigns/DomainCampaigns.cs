using SpamSense.Cli.Reporting.Collecting;

namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>The domains that monetized posts send their readers to.</summary>
internal sealed class DomainCampaigns
{
    /// <summary>How many domains are remembered at once.</summary>
    public const int Most = 50_000;

    private readonly Dictionary<string, Campaign> _domains = new(StringComparer.Ordinal);

    /// <summary>Whether domains were forgotten.</summary>
    public bool HasForgotten { get; private set; }

    public void Add(ReportedPost post, long number)
    {
        foreach (var domain in post.Domains)
        {
            if (!_domains.TryGetValue(domain, out var campaign))
            {
                if (_domains.Count >= Most)
                {
                    Forget();
                }

                _domains.Add(domain, campaign = new Campaign { Number = number, Domain = domain });
            }

            campaign.Add(post, number);
        }
    }

    /// <summary>What several authors send their readers to, the most posts first.</summary>
    public IReadOnlyList<Campaign> Found(bool namesAuthors) =>
        [.. _domains.Values.Where(campaign => campaign.Counts(namesAuthors)).OrderByDescending(static campaign => campaign.Balance.Posts)
            .ThenBy(static campaign => campaign.Domain, StringComparer.Ordinal)];

    private void Forget()
    {
        HasForgotten = true;
        foreach (var (domain, _) in _domains.OrderBy(static pair => pair.Value.Balance.Posts).ThenBy(static pair => pair.Value.Latest).Take(Most / 2).ToList())
        {
            _domains.Remove(domain);
        }
    }
}
