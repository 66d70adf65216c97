using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2006: a post that is a link and hardly a word.</summary>
internal sealed class LinkOnlyAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MaxWords = new("max_words", 2, 0, 100, "How many words may stand beside the link.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS2006",
        "A post is nothing but a link",
        "The post is a link to '{0}' and says nothing",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "Who shares a page with people says a word about it.",
        options: [MaxWords]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var links = context.Tree.Links;
        if (links.IsEmpty || OwnWords.Count(context.Tree, (int)context.Options.ValueOf(Rule, MaxWords) + 1) > context.Options.ValueOf(Rule, MaxWords))
        {
            return;
        }

        if (OwnLinks.First(context.Tree, context.Options) is { } link)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
        }
    }
}
