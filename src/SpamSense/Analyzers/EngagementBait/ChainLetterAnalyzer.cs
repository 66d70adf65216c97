using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8504: a chain letter.</summary>
internal sealed class ChainLetterAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8504",
        "A chain letter",
        "'{0}' keeps a chain letter going",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Info,
        description: "Send this to ten people or else: a text that lives from being copied.");

    private static readonly PhraseSet Phrases = new(
        """
        (copy and paste|repost) this (to|on|if) (your|ur|you|ten|{number})
        (send|forward|pass) this (on) to ({number}|everyone|all|ten|five|seven|twelve) (people|friends|contacts|others|ppl|women|groups|of|you|your|who|ur)
        (share|send) this (with|to) {number} (people|friends|ppl|groups)
        break (the|this) chain
        if you (ignore|break|stop reading|scroll past) this
        (don't|do not|dont) (ignore|break|stop reading) this (or|message|chain|post|comment|because|you)
        {percentage} (won't|of people won't|will not|wont|of you won't) (share|repost|copy|post|have|read|pass|do)
        (seven|{number}) (years|yrs) (of) bad luck
        copy and paste this (message|status|post|notice|and|do|if)
        i do not give (facebook|meta|instagram) (permission|or)
        (scroll|keep scrolling) (past|without) (this|typing|saying|liking|amen)
        """);
}
