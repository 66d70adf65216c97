using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9001: somebody gets advice.</summary>
internal sealed class AdviceAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9001",
        "Somebody gets advice",
        "'{0}' gives advice",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "You could try, I would suggest, have you considered: the author helps one reader and wants nothing back.");

    private static readonly PhraseSet Phrases = new(
        """
        you (could|might|should|may) (try|want to|also|consider|be able to|need to)
        have you (tried|considered|checked|looked|thought|talked|asked)
        did you (try|check|consider)
        (i'd|i would) (suggest|recommend|say|try|start|go with|avoid|check with|look at|look into|talk to|ask)
        i (suggest|recommend) (you|that you|looking|trying|talking)
        if i were you
        (what|that) worked for me
        in (your|that) case
        it depends (on)
        (the|one) reason (is|for|why|that)
        that's because
        (the|short) (answer|problem|trick) is
        (talk|speak) to your (doctor|landlord|boss|teacher|parents|bank|therapist)
        """);
}
