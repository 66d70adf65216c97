using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3012: goods are offered for sale.</summary>
internal sealed class ForSaleAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3012",
        "Goods are offered for sale",
        "'{0}' offers goods for sale",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "A sale between private persons is still a sale; a thread of its own is the place for it.");

    private static readonly PhraseSet Phrases = new(
        """
        asking (price) {money}
        {money} (obo|or best offer|or offer|firm)
        (obo|or best offer|wts|wtt)
        make me an offer
        (i have|have|has) (the following|for sale|a few) (for sale|items for sale)
        (items|following|stuff) for sale
        for sale (or trade|obo|cheap|asking)
        (buyer|you) (pays|pay) (the|for) shipping
        (shipping|postage) (included|extra|not included)
        prices (are) negotiable
        price negotiable
        (open|ready) (order|stock|po)
        (yang minat|minat|order) (wa|dm|chat|hubungi|line)
        satılık
        (продам|продаю) {number}
        """);
}
