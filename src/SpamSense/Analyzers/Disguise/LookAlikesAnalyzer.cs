using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5003: words in letters of several scripts.</summary>
internal sealed class LookAlikesAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.LookAlikes, "word")
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5003",
        "Letters of another script stand in for Latin ones",
        "Look-alike letters of another script stand in {0}",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Warning,
        description: "A word with letters of two scripts looks as usual and is another word to a filter.");

    /// <summary>A letter that stands alone is a word of its language, or is talked about.</summary>
    protected override bool Counts(ContentTree tree, ContentDisguise disguise) => disguise.Span.Length > 1;
}
