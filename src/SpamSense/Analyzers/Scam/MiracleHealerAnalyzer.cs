using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7008: a healer, spell or pill does wonders.</summary>
internal sealed class MiracleHealerAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7008",
        "A healer, spell or pill does wonders",
        "'{0}' promises a wonder",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Spell casters who bring back a husband, herbs that cure anything, pills that melt fat.");

    private static readonly PhraseSet Phrases = new(
        """
        (love) spell (caster|casters|casting)
        (cast|casted) a love spell
        (bring|brought|brings) back (my|your) (husband|wife|lover|lost lover|ex lover|ex husband|ex wife|marriage|happiness)
        herbal (cure|remedy|doctor|healer|mixture|mix)
        (cure|cured|cures) (of|for|my|me of|me from) (herpes|hiv|diabetes|hsv|hpv|copd|als|hepatitis)
        keto (pills|gummies|slim|burn)
        weight loss (supplement|pill|pills|formula|tea|gummies)
        (pelangsing|penggemuk) (badan|herbal|ampuh|alami)
        """);
}
