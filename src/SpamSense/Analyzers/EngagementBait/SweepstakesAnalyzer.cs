using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8505: a draw or giveaway wants entries.</summary>
internal sealed class SweepstakesAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8505",
        "A draw or giveaway wants entries",
        "'{0}' advertises a draw",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Info,
        description: "Enter to win, retweet and follow to take part: the prize is the bait, the followers are the catch.");

    private static readonly PhraseSet Phrases = new(
        """
        (for) (a|your) chance to win (a|an|the|one|free|{money}|{number}|big|our|some|tickets)
        (enter|entered) (now|here|below) to win
        enter (our|the|this) (contest|competition|draw|raffle)
        enter for (a|your) chance
        (win|winning) a (free|{money}|brand new)
        (win|grab) (one of|{number}) (free|copies|tickets|codes|keys|prizes)
        (retweet|rt|like|follow|share) (and) (retweet|rt|follow|tag|win) (to|for|this|us|and)
        (follow|like) (us|me|our page|{mention}) (and) (retweet|rt|like|tag|share)
        giveaway
        (enter|our|this|join) sweepstakes
        sweepstakes {link}
        prize draw
        to enter (just|simply|like|follow|share|comment|all|you must|leave|retweet)
        """);
}
