using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>Texts that come again and again, and domains that several authors send their readers to.</summary>
internal static class CampaignSection
{
    private const int MostTexts = 9;
    private const int MostDomains = 12;
    private const int MostSampleCharacters = 260;
    private const int MostDomainCharacters = 60;

    public static void Write(MarkupWriter page, ReportData data)
    {
        var texts = data.Texts.Found(data.NamesAuthors);
        var domains = data.Domains.Found(data.NamesAuthors);
        if (texts.Count + domains.Count == 0)
        {
            using (SectionScope.Begin(page, "campaigns", "Campaigns", "No text and no link comes from several hands", Definition(data)))
            {
            }

            return;
        }

        using (SectionScope.Begin(page, "campaigns", "Campaigns", Sentence(data, texts, domains), Definition(data)))
        {
            if (texts.Count > 0)
            {
                page.Leaf("h3", texts.Count > MostTexts ? $"The {MostTexts} texts that come most often, of {Numbers.Count(texts.Count)}" : "Texts that come again and again");
                using (page.Begin("div", ("class", "cards")))
                {
                    foreach (var campaign in texts.Take(MostTexts))
                    {
                        WriteCard(page, campaign);
                    }
                }
            }

            if (domains.Count > 0)
            {
                WriteDomains(page, domains);
            }
        }
    }

    private static string Sentence(ReportData data, IReadOnlyList<Campaign> texts, IReadOnlyList<Campaign> domains)
    {
        if (texts.Count == 0)
        {
            return domains.Count == 1 ? "One domain is pushed by several hands" : $"{Numbers.Count(domains.Count)} domains are pushed by several hands";
        }

        var posts = texts.Sum(static campaign => campaign.Balance.Posts);
        return texts.Count == 1 ? $"One text came {Numbers.Count(posts)} times" : $"{Numbers.Count(texts.Count)} texts account for {Numbers.Posts(posts)}, {Numbers.Percent((double)posts / data.Balance.Posts)} of all";
    }

    private static string Definition(ReportData data) => data.NamesAuthors
        ? "A campaign is a text, give or take a few words, in at least three posts of at least two authors; or a domain that as many monetized posts link to."
        : "A campaign is a text, give or take a few words, in at least three posts; or a domain that as many monetized posts link to. The export does not name authors.";

    private static void WriteCard(MarkupWriter page, Campaign campaign)
    {
        using (page.Begin("article", ("class", $"card {(campaign.Balance.Monetization * 2 >= campaign.Balance.Posts ? "mon-edge" : "rel-edge")}")))
        {
            using (page.Begin("p", ("class", "size")))
            {
                page.Leaf("b", Numbers.Posts(campaign.Balance.Posts));
                page.Text(campaign.Authors.Count > 0 ? $" \u00B7 {Authors(campaign.Authors)}" : "");
            }

            page.Leaf("blockquote", VisibleText.Of(HiddenMarkup.Strip(campaign.Sample ?? ""), MostSampleCharacters), ("dir", "auto"));
            using (page.Begin("p", ("class", "note")))
            {
                WriteNames(page, campaign.Authors);
                page.Text(Times(campaign));
            }
        }
    }

    private static void WriteDomains(MarkupWriter page, IReadOnlyList<Campaign> domains)
    {
        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("class", "sortable")))
        {
            page.Leaf("caption", domains.Count > MostDomains ? $"The {MostDomains} domains that most monetized posts link to, of {Numbers.Count(domains.Count)} that several share" : "Domains that several monetized posts link to");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Domain", ("scope", "col"));
                page.Leaf("th", "Posts", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Authors", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Among them", ("scope", "col"), ("class", "small fixed extra"));
                page.Leaf("th", "When", ("scope", "col"), ("class", "small fixed"));
            }

            using (page.Begin("tbody"))
            {
                foreach (var campaign in domains.Take(MostDomains))
                {
                    WriteRow(page, campaign);
                }
            }
        }
    }

    private static void WriteRow(MarkupWriter page, Campaign campaign)
    {
        using (page.Begin("tr"))
        {
            using (page.Begin("th", ("scope", "row")))
            {
                page.Name(campaign.Domain!, MostDomainCharacters);
            }

            page.Leaf("td", Numbers.Count(campaign.Balance.Posts), ("class", "number"), ("data-v", Numbers.Svg(campaign.Balance.Posts)));
            page.Leaf("td", Bounded(campaign.Authors), ("class", "number"), ("data-v", Numbers.Svg(campaign.Authors.Count)));
            using (page.Begin("td", ("class", "small extra")))
            {
                WriteNames(page, campaign.Authors);
            }

            page.Leaf("td", Times(campaign), ("class", "small when"));
        }
    }

    private static void WriteNames(MarkupWriter page, AuthorSet authors)
    {
        for (var i = 0; i < authors.Names.Count; i++)
        {
            page.Text(i == 0 ? "" : ", ");
            page.Name(authors.Names[i], int.MaxValue);
        }

        page.Text(authors.Names.Count == 0 ? "" : authors.Count > authors.Names.Count ? " and others. " : ". ");
    }

    private static string Authors(AuthorSet authors) => $"{Bounded(authors)}\u00A0{(authors.Count == 1 ? "author" : "authors")}";

    private static string Bounded(AuthorSet authors) => authors.Count == AuthorSet.Most ? $"{Numbers.Count(AuthorSet.Most)}+" : Numbers.Count(authors.Count);

    private static string Times(Campaign campaign) => campaign.Times is { First: { } first, Last: { } last } ? Numbers.Dates(first, last) : "";
}
