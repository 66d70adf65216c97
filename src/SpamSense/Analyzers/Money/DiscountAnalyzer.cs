using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3006: a lowered price is announced.</summary>
internal sealed class DiscountAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3006",
        "A discount is announced",
        "'{0}' announces a discount",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Info,
        description: "A discount is a reason to buy now. Customers mention one too, so this alone holds no post.");

    private static readonly PhraseSet Phrases = new(
        """
        {percentage} (off|discount)
        {money} off (your|on|any|all|when|with|the|a)
        (up to|get|save|take|extra|an extra|enjoy) {percentage} (off)
        (free|fast|free worldwide) (shipping|delivery)
        buy (one|two|three|{number}) get (one|two|{number})
        (flash|clearance|launch|holiday|summer|winter|spring|weekend|easter|christmas|black friday|cyber monday) sale
        (limited|exclusive|special|introductory) (time) (offer|deal|price|discount)
        (indirim|kampanya) (fırsatı|kodu|kuponu)
        (özel|varan|tüm|ek|büyük) (indirim|indirimler|indirimli)
        {number} (indirim|varan)
        {percentage} indirim
        """);
}
