using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3005: a loan is offered.</summary>
internal sealed class LoanOfferAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3005",
        "A loan is offered",
        "'{0}' offers a loan",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "People write about their loans; an offer to lend to strangers comes from a lender or a fraud.");

    private static readonly PhraseSet Phrases = new(
        """
        (loan|loans) (offer|offers|available)
        (instant|quick|fast|urgent|easy|genuine|unsecured) (loan|loans)
        (offer|give|giving|offering|provide|provides|providing) (personal|business|out) (loan|loans)
        we (offer|give|provide) (loan|loans|all kinds of loans)
        (loan|loans) (up to|from|starting at) {money}
        apply for (a|your) loan (now|today|here)
        do you need a (loan|quick loan|business loan|personal loan)
        are you looking for a (loan|business loan|personal loan)
        bad credit (ok|accepted|welcome|no problem)
        no credit (check|checks)
        (get|be) (pre) approved (today|now|in minutes)
        (kredi|kredisi) (fırsatı|fırsatları|kampanyası|başvurusu|seçenekleri)
        (kredi|krediniz) hazır
        (tl|ihtiyaç|destek|taşıt|bayram|bireysel) (kredi|kredisi|krediniz)
        (düşük|uygun) faizli
        (дам|выдам|дадим) (денег) (в) (займ|долг|займы)
        (дам|выдам|выдаю) кредит
        (помогу|поможем) (с|закрыть|получить) (кредит|кредиты|кредитом|кредитами|займ)
        (долги|долгами) и (кредиты|кредитами)
        (кредит|займ) (без отказа|онлайн|под)
        (нужны|нужен|срочно нужны) (деньги|займ|кредит) пиши
        """);
}
