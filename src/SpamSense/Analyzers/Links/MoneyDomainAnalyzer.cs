using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2008: a domain that is named after a spammer's trade.</summary>
internal sealed class MoneyDomainAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2008",
        "A domain is named after a spammer's trade",
        "'{0}' is named after '{1}'",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "Gambling, pills, quick money, escorts, essays to order: such sites name themselves after what people search for.");

    private static readonly string[] Trades =
    [
        "casino", "slot88", "slotgacor", "gacor", "togel", "judionline", "bet365", "1xbet", "sbobet", "sportsbet", "betting",
        "viagra", "cialis", "pharmacy", "onlinepill", "ketodiet", "weightloss", "cbdgumm", "payday", "fastloan", "quickloan", "easyloan",
        "forex", "earnmoney", "earncash", "easymoney", "makemoney", "moneyonline", "quickcash", "fastcash", "getrich", "passiveincome", "getpaid",
        "paid2", "paidto", "workfromhome", "homejob", "netjobs", "escort", "sexcam", "camgirl", "hookup", "adultdating",
        "essaywrit", "essayservice", "assignmenthelp", "buyessay", "replicawatch", "cheapjersey", "cheapjordan", "seoservice", "backlink",
        "buyfollower", "freefollower", "getfollower", "giveaway", "freegift", "giftcard", "airdrop", "cryptosignal", "doublebtc", "freebitcoin", "freebitco",
        "surveys4", "paidsurvey", "surveyjunkie", "swagbucks",
    ];

    private static readonly System.Buffers.SearchValues<string> AnyTrade = System.Buffers.SearchValues.Create(Trades, StringComparison.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { RegistrableDomain: { Length: > 0 } domain } link && domain.AsSpan().IndexOfAny(AnyTrade) is >= 0 and var start)
        {
            var trade = Trades.First(word => domain.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, domain, trade));
        }
    }
}
