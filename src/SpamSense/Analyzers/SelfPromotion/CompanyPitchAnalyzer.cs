using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8004: a company presents itself.</summary>
internal sealed class CompanyPitchAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8004",
        "A company presents itself",
        "'{0}' presents a company",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Info,
        description: "We offer, our services, look no further: the we of a company, not of friends.");

    private static readonly PhraseSet Phrases = new(
        """
        we (offer|provide|supply) (best|high|full|professional|quality|wide|various|top|affordable|custom|free)
        we (offer|provide|supply) a (wide|full|broad|complete|free|large)
        (our company|our agency) (offers|provides|specializes|specialises|is)
        we (specialize|specialise) in
        our (team of experts|expert team|experts|technicians|professionals) (will|can|are|offer|provide)
        our services (include|are|and|at|for)
        our clients (include|and|with|to|love|trust)
        look no further
        (leading|trusted|premier) (provider|manufacturer|agency|supplier|exporter) (of|in|for)
        (contact|call) us (today|now) (for|to|and|at)
        (wide|full|broad) range of (products|services|solutions)
        one stop (shop|solution)
        satisfaction guaranteed
        """);
}
