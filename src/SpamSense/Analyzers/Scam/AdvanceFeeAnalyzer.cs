using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7004: a fortune from a stranger is held out.</summary>
internal sealed class AdvanceFeeAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7004",
        "A fortune from a stranger is held out",
        "'{0}' holds out money from a stranger",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Next of kin, consignment boxes, barristers and small fees: the advance-fee fraud.");

    private static readonly PhraseSet Phrases = new(
        """
        next of kin (to|of the deceased|of my client)
        (million|m) (us|united states|u s) dollars
        (late|deceased) (client|depositor)
        (i am|i'm|from|dear|my name is) barrister
        business proposal for you
        the sum of {money}
        the sum of {number} (eur|usd|gbp|dollars|euros|pounds|million)
        (compensation|inheritance|atm card|unclaimed|consignment) (funds|payment|box|board)
        foreign beneficiary
        mutual (business) benefit
        god fearing (man|woman|person|lender)
        gift card only
        (steam|itunes) card (code|codes|only|and send|photo)
        (pay|send) (the|a|only the) (small|processing|handling|clearance|release|delivery) fee
        abroad (for|on) (a) (mission|church|military)
        (acceptance fee|release tax)
        use your bank account (to|for)
        honest person with a bank account
        (keep|take) {percentage} (of|from) (every|each) (transfer|payment)
        admission in a hospital
        compensation fund and
        """);
}
