using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7001: a prize that nobody played for is announced.</summary>
internal sealed class PrizeNoticeAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7001",
        "A prize that nobody played for is announced",
        "'{0}' announces a prize",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "You have won, your number was selected, claim your prize: the oldest bait there is.");

    private static readonly PhraseSet Phrases = new(
        """
        (you|u) have (just) (won|been awarded)
        u have been (selected|chosen) (to|for|as)
        you've (just) won (a|an|the|{money})
        you (are|were) (a|the|our|todays|today's|guaranteed) (lucky) winner
        your (mobile|cell|phone|email) (number|no|id|address) (has|was) (been) (won|selected|awarded|chosen)
        (your|ur) (number|no|email) (has|have|was) (been) (won|selected|awarded|chosen|picked)
        (claim|collect) (your|ur) (prize|reward|award|winnings|airdrop)
        (to|{number}) claim (your|ur) (prize|{money})
        (to|{number}) claim (call|txt|text)
        (awarded|won) (a) ({money}|{number}) (prize|bonus|award|voucher)
        {money} (cash) prize (guaranteed)
        prize guaranteed
        dear winner
        (ur|your) mobile number won
        (you've|you have) been (chosen|selected) (as|to|for)
        has been (selected|chosen) (for the|to receive|as a winner|as our)
        """);
}
