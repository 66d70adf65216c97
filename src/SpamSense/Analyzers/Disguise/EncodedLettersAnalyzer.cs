using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5005: entities in the place of plain letters.</summary>
internal sealed class EncodedLettersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.EncodedLetters)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5005",
        "Letters are written as entities",
        "Letters or digits are written as entities in {0} places",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "No editor turns plain letters into entities; whoever does it wants a filter to read something else.");
}
