using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2010: general praise around a link.</summary>
internal sealed class PraiseWithLinkAnalyzer : ContentAnalyzer
{
    private const int MostWords = 80;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS2010",
        "General praise leads to a link",
        "'{0}' is praise for any post, and a link to '{1}' comes with it",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "Praise that names nothing of the post is the wrapping of a link.");

    private static readonly PhraseSet Praise = new(
        """
        (great|nice|good|awesome|excellent|wonderful|amazing|fantastic|superb|informative|interesting|useful|valuable|helpful) (blog) (post|article|blog|information|info|content)
        (great|nice|awesome|excellent|wonderful|amazing|fantastic|superb|informative|interesting) (site|website|page|share|sharing|work|writeup)
        (thanks|thank you) for (sharing|posting|providing|publishing) (this|the|such|your)
        keep (sharing|posting|blogging)
        keep up the (good|great|nice|excellent) work
        very informative
        well written
        """);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhrases(Praise);
        context.RegisterDocumentAction(Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        if (context.Tree.Links.IsEmpty)
        {
            return;
        }

        foreach (var match in context.MatchesOf(Praise))
        {
            foreach (var link in context.Tree.Links)
            {
                if (!link.IsQuoted && link.Span.Start > match.Span.Start && OwnWords.Count(context.Tree, MostWords) < MostWords)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, match.Span, [link.TargetSpan], arguments: [context.Tree.TextOf(match.Span).ToString(), link.Host]));
                    return;
                }
            }

            return;
        }
    }
}
