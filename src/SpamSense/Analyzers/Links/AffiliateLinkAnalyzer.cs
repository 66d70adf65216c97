using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2003: a link with affiliate parameters.</summary>
internal sealed class AffiliateLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2003",
        "A link pays the one who posts it",
        "'{0}' pays somebody for the reader's click",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "An affiliate parameter earns a share of what the reader buys. Honest recommenders leave it out or say so.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { AffiliateParameters: [var first, .. var others] })
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, first, [.. others.Select(DiagnosticLocation.FromTextSpan)], arguments: [context.Tree.TextOf(first).ToString()]));
        }
    }
}
