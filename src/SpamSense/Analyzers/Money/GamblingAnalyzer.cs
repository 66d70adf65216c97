using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3009: an invitation to gamble.</summary>
internal sealed class GamblingAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3009",
        "Readers are invited to gamble",
        "'{0}' invites to gamble",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "Gambling sites pay for every player. The words are those of their advertisements, not those of players.");

    private static readonly PhraseSet Phrases = new(
        """
        (free|bonus|extra) spins
        (online|live|crypto|bitcoin|best|trusted) casino
        casino (bonus|games|online|slots)
        (no deposit|deposit|welcome|signup|sign up) bonus
        (place|win|your first|first) bet (now|today|bonus)
        (betting|sports betting|football) (tips|site|sites|signals|predictions|odds)
        (sure|fixed) (odds|matches|wins|bets)
        (play|spin) now (and|to) win
        win (the|a) jackpot
        (situs|link|agen) (gacor|slot|judi|togel|terpercaya|resmi)
        slot (gacor|online)
        (gacor|maxwin|scatter) (hari|banget|terus|parah|maxwin|hitam)
        (selalu|pasti|gampang|langsung|auto|sering) (gacor|maxwin|jackpot|jp|cuan|wd|menang)
        (jackpot|scatter) (besar|hitam|berkali)
        (bonus|depo) (member baru|new member|harian|deposit)
        (ставки|ставка) на спорт
        (казино|слоты) (онлайн|бонус)
        фриспины
        """);
}
