using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2090: an HTML link that search engines count as the site's own recommendation.</summary>
internal sealed class FollowedLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2090",
        "Search engines count a link in the post",
        "The link to '{0}' counts as the site's own recommendation",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Hidden,
        description: "A link without rel=\"ugc\" or rel=\"nofollow\" lends the site's good name to whoever posted it.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { IsNoFollow: false, VisibleSpan: not null, Host.Length: > 0 } link && context.Tree.Text[link.Span.Start] == '<')
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
        }
    }
}
