using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7010: coins are given away for a wallet or a key.</summary>
internal sealed class WalletGiveawayAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7010",
        "Coins are given away for a wallet or a key",
        "'{0}' is the bait of a false giveaway",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Airdrops, doubled coins, free crypto: what is wanted is a wallet address, a key, or followers.");

    private static readonly PhraseSet Phrases = new(
        """
        (send|deposit) {number} (btc|eth|bnb|sol) (and|to) (get|receive)
        (drop|comment|send) (your|ur) (wallet|eth|sol|bnb|btc|metamask|cash handle|cashapp|cash app)
        drop (your|ur) (address|cashtag)
        double (your|my) (bitcoin|btc|crypto|eth)
        free (airdrop|airdrops|bitcoin|btc|crypto|eth|nft)
        (earn|mine) (free) (bitcoin|btc|crypto) (for free|free|daily|without)
        airdrop (is|event|campaign|live|alert|amount|round)
        (new|this|our|participate in|the) airdrop
        airdrop {wallet}
        airdrop (link|details|bitcoin|bsc|binance|crypto|nft|airdrops|airdropinspector|giveaway)
        (bsc|bep20|wallet|eth|trx|address) {wallet}
        """);
}
