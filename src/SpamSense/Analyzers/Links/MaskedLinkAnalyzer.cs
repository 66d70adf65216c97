using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2005: a link whose visible text is the address of another site.</summary>
internal sealed class MaskedLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2005",
        "A link shows another address than its own",
        "The link shows '{0}' and goes to '{1}'",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "The oldest trick of phishing: the reader sees one site and gets another.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is not { VisibleSpan: { IsEmpty: false } visible, Host.Length: > 0 } link)
        {
            return;
        }

        // A link to an address in numbers has no domain; none is no other's either.
        var shown = context.Tree.TextOf(visible).Trim();
        if (shown.IndexOfAny(' ', '\n') < 0 && shown.Contains('.')
            && ContentTree.Parse(shown.ToString(), ContentFormat.Plain).Links is [{ RegistrableDomain.Length: > 0 } other]
            && other.RegistrableDomain != link.RegistrableDomain && !other.IsShortened && !link.IsShortened)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, visible, other.Host, link.Host));
        }
    }
}
