using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5006: letters with more marks than any language puts there.</summary>
internal sealed class StackedMarksAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.StackedMarks)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5006",
        "Letters carry piles of marks",
        "Letters carry piles of marks in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "More accents on a letter than any language uses break layouts and filters.");
}
