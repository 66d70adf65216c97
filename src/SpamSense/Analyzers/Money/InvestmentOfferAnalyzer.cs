using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3003: somebody offers to trade or invest for the reader.</summary>
internal sealed class InvestmentOfferAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3003",
        "Trading or investing is offered",
        "'{0}' offers to trade or invest for others",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "Signals, managed accounts and expert traders are sold in comments because no serious house sells them there.");

    private static readonly PhraseSet Phrases = new(
        """
        (invest|invested|investing|trade|trading) with (him|her|mr|mrs|expert|this platform)
        (forex|crypto|bitcoin|trading|accurate|free|premium|vip) signals
        (forex|crypto|bitcoin) (trading|mining) (platform|company|investment|expert|bot)
        bitcoin (investment|trader)
        (expert|professional|best) (trader|broker|account manager)
        pump (signal|signals)
        binary options
        copy trading
        (start|begin) (trading|investing|earning|mining) (now|today|with)
        (minimum|initial) deposit
        (up to) {number} leverage
        (recover|recovered) (my|your|all my|all your) (lost|stolen) (funds|money|bitcoin|crypto)
        buy (the) dip before
        next {number} x
        {number} x (gem|potential|coin|token|guarantee|guaranteed|leverage)
        арбитраж криптовалют
        (в|на) крипте
        (работа|заработок) (с|на) (криптовалютой|криптовалюте|биржах|бирже|цифровыми активами)
        """);
}
