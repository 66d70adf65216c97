using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5002: controls that turn the reading direction.</summary>
internal sealed class DirectionalControlAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.DirectionalControl)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5002",
        "The reading direction is turned",
        "The reading direction is turned in {0} places",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Warning,
        description: "Direction controls make letters appear in another order than they stand. Arabic and Hebrew need them around foreign words.");
}
