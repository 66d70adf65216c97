using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>SS5007: words with their letters apart.</summary>
internal sealed class SpacedLettersAnalyzer() : DisguiseAnalyzer(Rule, DisguiseKind.SpacedLetters)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS5007",
        "Words are spelt with spaces or dots between the letters",
        "The letters of {0} words stand apart",
        DiagnosticCategory.Disguise,
        DiagnosticSeverity.Info,
        description: "Spaced letters are read by people and not by filters. They are also used to shout.");
}
