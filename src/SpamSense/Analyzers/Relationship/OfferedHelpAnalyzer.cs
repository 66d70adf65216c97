using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9010: help is given without asking anything back.</summary>
internal sealed class OfferedHelpAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9010",
        "Help is given without asking anything back",
        "'{0}' gives help",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "Hope this helps, let me know how it goes, happy to explain: the author looks back at the one he helps.");

    private static readonly PhraseSet Phrases = new(
        """
        (hope|hopefully) (this|that|it) helps
        let me know (how it|how you|if that|if this|if it) (goes|went|works|worked|helps|helped|get on)
        (happy|glad) to (explain|answer|help you|show you|share what)
        glad (it|that|i) (helped|helps|worked|could help)
        (good luck|best of luck) (with|to you|and|man|for your|on your)
        (here's|here is) (how i|what i|what worked|my take|a link to the docs)
        (congrats|congratulations) (on|to you|man|and)
        welcome (back|home|to the club|aboard)
        let me know (what|when) you (find|decide|found)
        """);
}
