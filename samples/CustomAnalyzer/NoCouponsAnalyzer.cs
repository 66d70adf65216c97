using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace CustomAnalyzer;

/// <summary>BLOG0001: a coupon code. This blog sells nothing, and wants nobody else to.</summary>
public sealed class NoCouponsAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "BLOG0001",
        "No coupon codes on this blog",
        "The coupon code '{0}' is an advertisement",
        "Blog",
        DiagnosticSeverity.Warning,
        description: "A code that lowers a price somewhere. Whoever posts it is paid for it.",
        helpLinkUri: "samples/CustomAnalyzer/BLOG0001.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterNodeAction(Analyze, NodeKind.CouponCode);
    }

    private static void Analyze(NodeAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node, context.Node.Text.ToString()));
}
