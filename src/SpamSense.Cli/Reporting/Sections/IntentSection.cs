using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>What the authors wanted in particular.</summary>
internal static class IntentSection
{
    public static void Write(MarkupWriter page, ReportData data)
    {
        var relationship = data.Intents.Of(Orientation.Relationship);
        var monetization = data.Intents.Of(Orientation.Monetization);
        if (relationship.Count + monetization.Count == 0)
        {
            return;
        }

        var all = relationship.Concat(monetization).ToList();
        var most = all.Max(static row => row.Count);
        var first = all.MaxBy(static row => row.Count).Intent;
        var finding = all.Count(row => row.Count == most) == 1 ? $"The most common reason to post: {NameOf(first)}" : "Why they posted";
        using (SectionScope.Begin(page, "intents", "What they came for", finding))
        using (page.Begin("div", ("class", "columns")))
        {
            Column(page, "To connect", relationship, most, data.Balance.Posts, Shapes.Relationship);
            Column(page, "To cash in", monetization, most, data.Balance.Posts, Shapes.Monetization);
        }
    }

    /// <summary>An intent in words.</summary>
    public static string NameOf(Intent intent) => intent switch
    {
        Intent.Conversation => "conversation",
        Intent.Story => "a story of one\u2019s own",
        Intent.Question => "a question",
        Intent.Support => "support and thanks",
        Intent.Knowledge => "shared knowledge",
        Intent.Community => "community",
        Intent.Promotion => "product promotion",
        Intent.SelfPromotion => "self-promotion",
        Intent.Affiliate => "affiliate links",
        Intent.GetRich => "get-rich offers",
        Intent.LinkSpam => "link spam",
        Intent.Scam => "scams",
        Intent.AdultBait => "adult bait",
        Intent.EngagementBait => "engagement bait",
        _ => "unknown",
    };

    private static void Column(MarkupWriter page, string heading, IReadOnlyList<(Intent Intent, long Count)> rows, long most, long posts, string fill)
    {
        using (page.Begin("div"))
        {
            page.Leaf("h3", heading, ("class", $"{fill}-text"));
            if (rows.Count == 0)
            {
                page.Leaf("p", "Nobody.", ("class", "note"));
                return;
            }

            Shapes.Bars(page, rows.Select(row => new BarRow(
                Finding.Capital(NameOf(row.Intent)), (double)row.Count / most, $"{Numbers.Count(row.Count)} \u00B7 {Numbers.Exact((double)row.Count / posts)}", fill)));
        }
    }
}
