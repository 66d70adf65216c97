using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5008: words with digits in the place of letters.</summary>
internal sealed class LeetspeakAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.Leetspeak, "word")
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5008",
        "Digits stand in for letters",
        "Digits or signs stand in for letters in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Hidden,
        description: "Digits in the place of letters hide a word from a filter. Players write so for fun, and many products are named so.");
}
