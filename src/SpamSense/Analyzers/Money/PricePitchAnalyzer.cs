using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3001: a price that is praised.</summary>
internal sealed class PricePitchAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3001",
        "A price is praised",
        "'{0}' praises a price",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Info,
        description: "Who tells what something cost names the price; who sells says that it is only that much.");

    private static readonly PhraseSet Phrases = new(
        """
        for (only|just) {money}
        (now|today) (only|just) {money}
        (prices|plans|packages|rates|tickets) (start|starting|begin) (at|from) {money}
        starting (at|from) (only|just) {money}
        starting (at|from) {money}
        (from|at) (only|just) {money}
        as (low|little) as {money}
        (only|just) {money} (each|shipped|today|now|per person)
        was {money} now {money}
        (save|saving) (up to) {money}
        (save|saving) (up to) {percentage}
        (order|buy|shop) now
        price drop
        lowest price
        best price
        unbeatable (price|prices)
        """);
}
