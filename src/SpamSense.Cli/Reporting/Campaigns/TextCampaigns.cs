using SpamSense.Cli.Reporting.Collecting;

namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>
/// Finds texts that are nearly equal. A text is compared with those that share a band of its signature, one a band, so that the time a text
/// takes has a bound; single texts are forgotten, the oldest first, when there are too many, so that the memory has one.
/// </summary>
/// <remarks>The rule SS6006 reports equal texts post by post, from a session that keeps something of every post; a report of millions cannot.</remarks>
internal sealed class TextCampaigns
{
    /// <summary>How many different texts are remembered at once.</summary>
    public const int Most = 150_000;

    private const double LeastSimilarity = 0.6;

    private readonly int _most;
    private readonly Dictionary<ulong, Campaign> _bands = [];
    private List<Campaign> _campaigns = [];

    public TextCampaigns(int most = Most) => _most = most;

    /// <summary>Whether texts were forgotten, so that copies that lie far apart may have been missed.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>Puts a post to those that say nearly the same.</summary>
    public void Add(ReportedPost post, long number)
    {
        if (post.Signature is not { } signature)
        {
            return;
        }

        var campaign = Find(signature);
        if (campaign is null)
        {
            Make(signature, number, out campaign);
        }

        campaign.Add(post, number);
    }

    /// <summary>What is more than a coincidence, the largest first.</summary>
    public IReadOnlyList<Campaign> Found(bool namesAuthors) =>
        [.. _campaigns.Where(campaign => campaign.Counts(namesAuthors)).OrderByDescending(static campaign => campaign.Balance.Posts).ThenBy(static campaign => campaign.Number)];

    private Campaign? Find(TextSignature signature)
    {
        Campaign? best = null;
        var most = 0.0;
        for (var band = 0; band < TextSignature.Bands; band++)
        {
            if (_bands.TryGetValue(signature.Band(band), out var campaign) && signature.SimilarityTo(campaign.Signature!) is var similarity
                && similarity >= LeastSimilarity && similarity > most)
            {
                (best, most) = (campaign, similarity);
            }
        }

        return best;
    }

    private void Make(TextSignature signature, long number, out Campaign campaign)
    {
        if (_campaigns.Count >= _most)
        {
            Forget();
        }

        campaign = new Campaign { Number = number, Signature = signature };
        _campaigns.Add(campaign);
        Remember(campaign);
    }

    private void Remember(Campaign campaign)
    {
        for (var band = 0; band < TextSignature.Bands; band++)
        {
            _bands[campaign.Signature!.Band(band)] = campaign;
        }
    }

    private void Forget()
    {
        HasForgotten = true;
        _campaigns = [.. _campaigns.OrderByDescending(static campaign => campaign.Balance.Posts).ThenByDescending(static campaign => campaign.Latest)
            .Take(_most / 2).OrderBy(static campaign => campaign.Number)];
        _bands.Clear();
        _campaigns.ForEach(Remember);
    }
}
