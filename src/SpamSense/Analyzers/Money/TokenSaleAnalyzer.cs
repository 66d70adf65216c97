using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3008: a crypto-currency is pushed.</summary>
internal sealed class TokenSaleAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3008",
        "A token sale or airdrop is pushed",
        "'{0}' pushes a crypto-currency",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "Presales, airdrops and mints need buyers after the one who writes.");

    private static readonly PhraseSet Phrases = new(
        """
        (airdrop|airdrops)
        (presale|presales)
        pre sale (is|price|starts|now|live|starting)
        (private|public|seed) sale (is|starts|now|live|round)
        token (sale|presale|launch)
        initial (coin|dex|token) offering
        (fair|stealth) launch
        (whitelist|allowlist) (spot|spots|is open|now open|open)
        (mint|minting) (is live|now|live|is open|starts)
        (to|in) the moon soon
        (free|claim|win) (tokens|nft|nfts|bitcoin|btc|eth|crypto)
        claim your (tokens|coins|reward|airdrop|bonus|free)
        listed on (pancakeswap|uniswap|binance|coinmarketcap|coingecko)
        buy on (pancakeswap|uniswap)
        """);
}
