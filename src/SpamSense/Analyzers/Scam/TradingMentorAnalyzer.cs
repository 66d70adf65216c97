using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7005: a trading mentor is praised or recommended.</summary>
internal sealed class TradingMentorAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7005",
        "A trading mentor is praised or recommended",
        "'{0}' recommends somebody who trades for others",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "A satisfied pupil names the expert who multiplies money. The pupil and the expert are one person.");

    private static readonly PhraseSet Phrases = new(
        """
        (expert|professional|pro) (trader|broker)
        trading with (mr|mrs|ms|miss|expert|her|him)
        invest with (mr|mrs|ms|miss|her|him|them|{mention})
        (helped|made) me (earn|make|earned|made) {money}
        (forex|binary|crypto|bitcoin|options) (trading|investment|mining) (company|expert|broker|signals)
        (his|her) trading (strategy|strategies|platform|signals|skills)
        (he|she) trades for (people|me|us)
        trading signals
        (weekly|daily) (profit|profits|payout|payouts)
        my (first) (profit|withdrawal|payout) of {money}
        (copy|trust) (his|her) trades
        (account|fund) manager (mr|mrs|ms|miss)
        """);
}
