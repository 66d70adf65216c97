using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5004: mathematical, enclosed or full-width letters.</summary>
internal sealed class DressedLettersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.DressedLetters)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5004",
        "Words are written in decorative letters",
        "Decorative letters stand in for plain ones in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "Bold, cursive or circled letters from the symbol blocks pass filters that know only plain ones. Some people just like them.");

    /// <summary>A single one is a footnote, an exponent or a symbol.</summary>
    protected override bool Counts(ContentTree tree, ContentDisguise disguise)
    {
        var runes = 0;
        foreach (var _ in tree.TextOf(disguise.Span).EnumerateRunes())
        {
            if (++runes == 2)
            {
                return true;
            }
        }

        return false;
    }
}
