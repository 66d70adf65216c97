using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3002: a promise of easy earnings.</summary>
internal sealed class EarningsClaimAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3002",
        "Easy earnings are promised",
        "'{0}' promises earnings",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "A sum for a day or week that anybody can earn is the bait of recruiters and get-rich schemes.");

    private static readonly PhraseSet Phrases = new(
        """
        earn (up to|over|at least|an extra|extra|as much as|more than) {money}
        (you|can|and|to|will|could) (earn|make) {money} (per|a|every|each) (day|hour|week)
        (making|make) (over|up to) {money} (per|a|every) (day|hour|week|month)
        (get|getting) paid (up to|upto|over) {money}
        (earn|make|making|earning) (some|extra|real|easy|good|serious|fast|quick) (money|cash|income) (online|from home|fast|daily|easily)
        (earn|make|making|earning) (extra) (money|cash|income) (online|from home|fast|daily|easily)
        make a lot of money fast
        (earn|make) money (while you sleep|from your phone|with your phone|in your spare time|without investment)
        start working from home
        work from home and (earn|make)
        earn while you (learn|play|sleep)
        (ваш|простой|хороший|стабильный|удаленный|ежедневный|высокий) (доход|заработок)
        (доход|заработок|прибыль|оплата|зарплата|зп) (от|до)
        {number} (долларов|рублей|руб|р|к|тысяч|тыс) (в|за) (день|неделю|час|месяц|смену)
        {money} (в|за) (день|неделю|час|месяц|смену)
        пассивный (доход|заработок)
        (удаленный|дополнительный) заработок
        (удаленная|удаленной) (работа|работы|занятость|занятости)
        """);
}
