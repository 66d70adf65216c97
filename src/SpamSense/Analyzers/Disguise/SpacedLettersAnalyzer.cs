using System.Text;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5007: words with their letters apart.</summary>
internal sealed class SpacedLettersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.SpacedLetters, "word")
{
    private const int FewestLetters = 4;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS5007",
        "Words are spelt with spaces or dots between the letters",
        "The letters of {0} stand apart",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "Spaced letters are read by people and not by filters. They are also used to shout and to spell.");

    /// <summary>Three letters in a row are initials or a list (A-B-C), and the same letter again and again is a drawing or a stammer.</summary>
    protected override bool Counts(ContentTree tree, ContentDisguise disguise)
    {
        var (letters, first, differs) = (0, default(Rune), false);
        foreach (var rune in tree.TextOf(disguise.Span).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                first = letters++ == 0 ? rune : first;
                differs |= rune != first;
            }
        }

        return letters >= FewestLetters && differs;
    }
}
