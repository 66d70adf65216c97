using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2007: many links and few words.</summary>
internal sealed class ManyLinksAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MaxLinks = new("max_links", 3, 0, 1000, "How many links a post may have, however few words it has.");
    private static readonly DiagnosticOption WordsPerLink = new("words_per_link", 8, 0, 1000, "How many words to each link make a post with more links a text.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS2007",
        "Many links stand among few words",
        "{0} links stand among {1} words",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "A pile of links is there to be followed, or to be counted by search engines.",
        options: [MaxLinks, WordsPerLink]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var links = context.Tree.Links;
        var most = context.Options.ValueOf(Rule, MaxLinks);
        if (links.Length <= most)
        {
            return;
        }

        var own = 0;
        foreach (var link in links)
        {
            own += link.IsQuoted ? 0 : 1;
        }

        var words = OwnWords.Count(context.Tree);
        if (own > most && words < own * context.Options.ValueOf(Rule, WordsPerLink))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, OwnLinks.First(context.Tree, context.Options)!.TargetSpan, own, words));
        }
    }
}
