using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4004: a deadline presses the reader.</summary>
internal sealed class UrgencyAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4004",
        "A deadline presses the reader",
        "'{0}' presses the reader",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Warning,
        description: "Limited time, while stocks last, do not miss it: pressure leaves no time to think. It belongs to selling.");

    private static readonly PhraseSet Phrases = new(
        """
        for a limited time
        limited time (only|offer|deal)
        limited (offer|stock|seats|quantities)
        (offer|sale|promotion|promo|deal|discount) (ends|expires) (on|in|at|today|tonight|soon|tomorrow|midnight)
        (offer|sale|promotion|promo|deal|discount) valid (until|till|through|only|for)
        (expires|ends) (tonight|soon|at midnight)
        only {number} (spots|seats|places|pieces|units|left in stock)
        only a few (spots|seats|places|pieces|units) (left|remaining|available)
        (spots|seats|places|spaces) (are) (limited|filling up|filling fast)
        {number} (spots|seats|places) (left|remaining)
        (don't|dont|do not|never) miss (out|your)
        (act|hurry) (fast|now before|while)
        hurry up (before|only|limited)
        while (supplies|stocks|stock|quantities) (last|lasts)
        last chance to (get|grab|buy|win|join|save|order|enter|register|shop|book)
        before (they're|theyre) gone
        (today|weekend) only
        selling (out) fast
        son gün {number}
        (bugüne|size) özel
        kaçırmayın
        """);
}
