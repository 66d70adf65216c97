using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3011: services are offered for money.</summary>
internal sealed class ServicesForHireAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3011",
        "Services are for hire",
        "'{0}' offers services for money",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "The author looks for clients, not for company.");

    private static readonly PhraseSet Phrases = new(
        """
        for hire
        (commissions|commission) (are|is) (open|now open)
        commissions open
        (dm|message|contact|email|pm|inbox) (me|us) for (prices|price|rates|pricing|commissions|a quote|details|info|business|promo|promotion|inquiries)
        (affordable|professional|best|cheap|expert) (web|website|logo|graphic|seo|essay|writing|assignment|dissertation|thesis|marketing|cleaning|moving|hacking) (services|service|help|company)
        (our|best|top|affordable|cheap|professional|quality) (seo|essay writing|assignment help|web design|web development|digital marketing|logo design|content writing|online training|data science) (services|service|company|agency|course|training)
        (we|i) (offer|provide|specialize in|specialise in) (professional|quality|affordable|custom|the best|a wide range of|a full range of|high quality)
        my rates (start|starting) at
        free (no obligation) (quote|quotes|estimate|estimates)
        (followers|likes|views|subscribers) (murah|cheap|for sale)
        (buy|cheap) (instagram|youtube|facebook|twitter|tiktok|real) (followers|likes|views|subscribers)
        """);
}
