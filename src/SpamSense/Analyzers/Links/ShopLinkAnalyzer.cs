using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2004: a link to a shop, a crowdfunding page or a place of payment.</summary>
internal sealed class ShopLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2004",
        "A link leads to a shop",
        "'{0}' takes orders, pledges or payments",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "A link to a place that takes money. Readers who ask for advice post such links too.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { IsShop: true } link)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
        }
    }
}
