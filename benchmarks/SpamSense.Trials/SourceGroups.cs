using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>Public sources that are related: a model that is to meet one of them as a stranger may know none of its relatives.</summary>
internal static class SourceGroups
{
    private static readonly string[][] Named =
    [
        ["youtube-uci", "youtube_descriptions"],
        ["sms-smishing", "sms-tr", "sms-uci"],
        ["blog-datacamp", "blog_comment_spam_templates", "haacked_blog_comments", "jekyll_blog_comments"],
        ["reddit_link_shares", "reddit_money_selfposts", "reddit_promo_posts", "reddit_top_selfposts", "goemotions", "game_forum_posts"],
        ["facebook-ads", "fb_customer_posts"],
        ["crypto_promo_tweets", "kickstarter_blurbs"],
        ["newsgroups20", "newsgroups_forsale", "job_ads", "deal_sites"],
        ["customer_reviews", "counselchat", "topical_chat", "personal_blogs"],
    ];

    /// <summary>The groups that occur; a public source of no group is one by itself. Our own corpus is left out of nothing.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<string> sources)
    {
        var occurring = sources.Where(source => !SourceWeights.IsOwnCorpus(source)).Distinct().Order(StringComparer.Ordinal).ToList();
        var known = Named.SelectMany(group => group).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Named.Select(group => group.Where(occurring.Contains).ToArray()).Where(group => group.Length > 0),
            .. occurring.Where(source => !known.Contains(source)).Select(source => new[] { source }),
        ];
    }
}
