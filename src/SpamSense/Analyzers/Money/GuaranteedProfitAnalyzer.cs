using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3004: profit without risk.</summary>
internal sealed class GuaranteedProfitAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3004",
        "Profit is guaranteed",
        "'{0}' promises profit without risk",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "Nobody can guarantee a profit; whoever does wants the reader's stake.");

    private static readonly PhraseSet Phrases = new(
        """
        guaranteed (daily|weekly|monthly) (profit|profits|income|winnings|roi|payout|payouts|win|wins)
        guaranteed (profit|profits|income|winnings|roi|payout|payouts|wins|approval)
        (profit|profits|returns|income|payout|winning) (is|are) ({percentage}) (guarantee|guaranteed|assured)
        {percentage} (daily|weekly) (profit|profits|return|returns|roi|interest)
        {percentage} (profit|profits|roi|returns) (daily|weekly|guaranteed|in|done|every|within)
        (daily|weekly) (profits|payouts|returns|roi|payout)
        (double|triple) your (money|bitcoin|btc|eth|investment|crypto|income|deposit|coins)
        (risk free|riskfree) (bet|profit|profits|trade|trading|income|investment)
        no risk (involved|at all)
        (make|made|makes) (huge|massive|big) (profit|profits|returns|gains)
        без (вложений|рисков|риска|залога|предоплаты)
        (гарантированный|стабильный|ежедневный) (доход|заработок)
        (стабильные|ежедневные|быстрые) выплаты
        """);
}
