using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2002: a link with tracking parameters.</summary>
internal sealed class TrackingParameterAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2002",
        "A link tells where its reader came from",
        "'{0}' tells who sent the reader",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Hidden,
        description: "Tracking parameters are added by newsletters and share buttons; they serve the sender, not the reader.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        foreach (var parameter in context.Node.Link?.TrackingParameters ?? [])
        {
            if (!IsOfTheSiteItself(context.Tree.TextOf(parameter)))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, parameter, context.Tree.TextOf(parameter).Trim("?&").ToString()));
                return;
            }
        }
    }

    /// <summary>What a site writes into the addresses of its own pages says nothing of the one who copies them.</summary>
    private static bool IsOfTheSiteItself(ReadOnlySpan<char> parameter)
    {
        var name = parameter.TrimStart("?&");
        return name.StartsWith("feature=") || name.StartsWith("qid=");
    }
}
