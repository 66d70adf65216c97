using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5009: an address that is no link to software.</summary>
internal sealed class DefangedLinkAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.DefangedLink)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5009",
        "A web address is disguised",
        "A web address is written so that software does not see one, in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Hidden,
        description: "Whoever spells out the dot of an address knows that links are not welcome. Experts do it to warn of an address.");

    /// <summary>The same is usual for e-mail addresses, and there it keeps spammers away.</summary>
    protected override bool Counts(ContentTree tree, ContentDisguise disguise)
    {
        var address = tree.TextOf(disguise.Span);
        var before = tree.Text.AsSpan(0, disguise.Span.Start).TrimEnd(" )]}");
        return IsSpelled(address) && !before.EndsWith("@") && !(before.EndsWith("at", StringComparison.OrdinalIgnoreCase) && (before.Length == 2 || !char.IsLetter(before[^3])));
    }

    private static bool IsSpelled(ReadOnlySpan<char> address) =>
        address.StartsWith("hxxp", StringComparison.OrdinalIgnoreCase) || address.Contains("dot", StringComparison.OrdinalIgnoreCase)
        || address.Contains("[.]", StringComparison.Ordinal) || address.Contains("(.)", StringComparison.Ordinal) || address.Contains("{.}", StringComparison.Ordinal);
}
