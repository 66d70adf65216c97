using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5001: characters inside words that nobody sees.</summary>
internal sealed class HiddenCharactersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.InvisibleCharacters)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5001",
        "Invisible characters stand inside words",
        "Characters that nobody sees stand inside words or turn them round, in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Warning,
        description: "Readers do not see them, filters do. They split a word that a filter would know, or make it stand backwards.");

    protected override bool IsOfKind(DisguiseKind found) => found is DisguiseKind.InvisibleCharacters or DisguiseKind.DirectionalControl;

    /// <summary>
    /// A single one at the edge of a word comes from copying, or is left of an emoji; and in old texts the controls of the range
    /// U+0080 to U+009F are apostrophes that were read wrongly. What no language needs counts everywhere: overrides of the
    /// direction and the invisible operators of mathematics.
    /// </summary>
    protected override bool Counts(ContentTree tree, ContentDisguise disguise)
    {
        var hidden = tree.TextOf(disguise.Span);
        return hidden.IndexOfAnyInRange('\u202D', '\u202E') >= 0 || hidden.IndexOfAnyInRange('\u2060', '\u2064') >= 0
            || (hidden.IndexOfAnyExceptInRange('\u0080', '\u009F') >= 0 && IsLetter(tree.Text, disguise.Span.Start - 1) && IsLetter(tree.Text, disguise.Span.End));
    }

    private static bool IsLetter(string text, int position) => (uint)position < (uint)text.Length && char.IsLetterOrDigit(text[position]);
}
