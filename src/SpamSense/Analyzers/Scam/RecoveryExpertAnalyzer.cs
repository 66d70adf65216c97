using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7003: somebody recovers lost money or hacks on demand.</summary>
internal sealed class RecoveryExpertAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7003",
        "Somebody recovers lost money or hacks on demand",
        "'{0}' offers to recover what was stolen",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "The recovery expert robs those who were robbed before. His praise is posted by himself.");

    private static readonly PhraseSet Phrases = new(
        """
        (recover|recovered|retrieve|reclaim) (my|your|all my|their) (lost|stolen) (funds|money|bitcoin|crypto|investment|usdt|wallet|savings)
        (recover|recovered|retrieve|retrieved|reclaim|recovering) (lost|stolen|scammed) (funds|money|bitcoin|bitcoins|btc|crypto|cryptocurrency|usdt)
        (recovers|traces) (lost|stolen|scammed) (funds|money|bitcoin|crypto|coins)
        (he|she|they) got (back) my {money}
        got back my {money}
        recovery (expert|experts|agent|agents|specialist|hacker)
        (ethical|professional|certified|legit|genuine|reliable|trusted|real) (hacker|hackers)
        (hire|contact) a hacker
        helped me (recover|to recover|in recovering|retrieve|to retrieve) (my|all|everything|the|what)
        (every|all my) (cent|penny|money|funds|savings|coins) back (for me|in {number})
        (funds|asset|crypto|bitcoin) recovery
        (i'm|im|i am) (a) hacker
        """);
}
