using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8005: links, ranks or followers are for sale.</summary>
internal sealed class SearchMarketingAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8005",
        "Links, ranks or followers are for sale",
        "'{0}' sells attention",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Warning,
        description: "Backlinks, guest posts, bought followers: the author sells attention, or wants the page's own.");

    private static readonly PhraseSet Phrases = new(
        """
        (write|contribute|submit|publish) (a) guest (post|article)
        guest (posting|post) (service|services|opportunity|opportunities|on your|for your)
        (sponsored|guest) (post|article) on your (site|blog|website)
        (place|insert|add) (a|our|my) (link|backlink) (in|on|to) your
        (quality|dofollow|do follow|high da|permanent|cheap) (backlinks|backlink)
        (seo|digital marketing) (services|packages|agency in|company in|training|expert in)
        first page of google
        rank (your site|your website|number one|higher) (on|in) google
        (increase|boost|drive) your (website|blog|organic|site) traffic
        (buy|gain) (instagram|youtube|twitter|tiktok|facebook|real|free) (followers|likes|views|subscribers)
        gain {number} (followers|subscribers|likes)
        buy (followers|subscribers)
        promote your (channel|music|page|business|brand)
        (dm|message) (us|me) (for|to) (promo|promotion|collab|collaboration)
        promote it on {mention}
        """);
}
