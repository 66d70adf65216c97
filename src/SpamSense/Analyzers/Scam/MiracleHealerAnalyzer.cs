using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7008: a healer, spell or pill does wonders.</summary>
internal sealed class MiracleHealerAnalyzer : ContentAnalyzer
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

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction(Analyze, Phrases);

    private static void Analyze(PhraseAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Span, context.Text));
}
