using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8506: the reader is told what to comment.</summary>
internal sealed class CommentBaitAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8506",
        "The reader is told what to comment",
        "'{0}' dictates a comment",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Info,
        description: "Comment YES, drop a heart, type amen: an answer that says nothing, for the sake of the count.");

    private static readonly PhraseSet Phrases = new(
        """
        (comment|type) (yes|amen|me|done|hi|info|interested|ready|mine|want)
        (type|say) amen
        (comment|drop|type|put|leave) a (heart|yes|rose)
        (comment|drop|put|leave|type) (a|an|your) {emoji}
        (comment|drop|put|type) {emoji}
        (tell us|let us know) in the comments
        (answer|guess) in the comments (to|for a|and we)
        wrong answers only
        only (true|real) (fans|ones|legends) (will|know|can|remember)
        (most people|{percentage} of people|nobody) (won't|will not|can't|wont) (get|guess|name|solve|remember|see)
        bet you can't (name|guess|find|get|say|spell|solve)
        """);
}
