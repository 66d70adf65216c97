using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2001: a link whose host hides where it goes.</summary>
internal sealed class LinkShortenerAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2001",
        "A shortened link hides where it goes",
        "'{0}' hides where the link goes",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "Link shorteners count clicks and pass filters that look at hosts. A friend who recommends a page can name it.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { IsShortened: true } link)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
        }
    }
}
