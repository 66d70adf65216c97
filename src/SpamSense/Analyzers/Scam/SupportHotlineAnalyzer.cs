using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7006: a support hotline is advertised.</summary>
internal sealed class SupportHotlineAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7006",
        "A support hotline is advertised",
        "'{0}' advertises a hotline",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Numbers of false support desks are dropped under any post, so that search engines find them.");

    private static readonly PhraseSet Phrases = new(
        """
        (support|helpline|help line|care|helpdesk) (phone|telephone|contact|toll free|tollfree|customer) number
        (technical|tech|customer) (support|care) (phone|number|helpline)
        (support|helpline) (number|no) {phone}
        toll free (number|no|phone)
        (printer|antivirus|router|quickbooks|airlines|norton|mcafee|email) (customer|technical|tech) (support|service|care|helpline)
        (printer|antivirus|router|quickbooks|norton|mcafee|email) (support|setup|helpline)
        (airlines|airline) (phone number|reservations|reservation|booking number|customer care)
        """);
}
