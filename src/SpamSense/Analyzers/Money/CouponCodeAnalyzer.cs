using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3007: a coupon or referral code is given.</summary>
internal sealed class CouponCodeAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3007",
        "A coupon or referral code is given",
        "'{0}' gives away a code that pays",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "A code lowers a price for the reader and pays the one who spreads it.");

    private static readonly PhraseSet Phrases = new(
        """
        (promo|coupon|discount|voucher|referral|ref|invite|invitation|affiliate) (code|codes)
        use (my|our) code
        use code
        (use|with|enter|using|apply) (the|my|our) (code) {coupon}
        code {coupon}
        code at checkout
        referral (link|id)
        (my|our) (affiliate|referral|ref) link
        (promosyon|indirim|davet|referans) kodu
        (промокод|промокоду|промокодом)
        """);
}
