using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2004: a short post with a link to a shop, a crowdfunding page or a place of payment.</summary>
internal sealed class ShopLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MaxWords = new("max_words", 100, 0, 100_000, "In a post with more words a link to a shop is an illustration.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS2004",
        "A link leads to a shop",
        "'{0}' takes orders, pledges or payments",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "A link to a place that takes money makes up a good part of the post. Readers who ask for advice post such links too.",
        options: [MaxWords]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var most = context.Tree.Links.IsEmpty ? 0 : (int)context.Options.ValueOf(Rule, MaxWords);
        var words = -1;
        foreach (var link in context.Tree.Links)
        {
            if (link is { IsShop: true, IsQuoted: false })
            {
                words = words < 0 ? OwnWords.Count(context.Tree, most + 1) : words;
                if (words <= most)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
                }
            }
        }
    }
}
