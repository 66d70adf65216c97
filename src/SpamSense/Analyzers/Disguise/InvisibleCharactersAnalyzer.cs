using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5001: characters inside words that nobody sees.</summary>
internal sealed class InvisibleCharactersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.InvisibleCharacters)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5001",
        "Invisible characters stand inside words",
        "Characters that nobody sees stand inside words or links in {0} places",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Warning,
        description: "Readers do not see them, filters do. They split a word that a filter would know.");
}
