using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5009: an address that is no link to software.</summary>
internal sealed class DefangedLinkAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.DefangedLink)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5009",
        "A web address is disguised",
        "A web address is written so that software does not see one, in {0} places",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "Whoever spells out the dot of an address knows that links are not welcome. Experts do it to warn of an address.");
}
