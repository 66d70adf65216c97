using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2010: general praise around a link, or from an author with a home page and nothing else to say.</summary>
internal sealed class PraiseWithLinkAnalyzer : ContentAnalyzer
{
    private const int MostWords = 80;
    private const int MostWordsWithoutLink = 20;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS2010",
        "General praise leads to a link",
        "'{0}' is praise for any post, and a link to '{1}' comes with it",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "Praise that names nothing of the post is often the wrapping of a link. Polite readers begin so, too.");

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
        context.RegisterPostAction(Analyze);
    }

    private static void Analyze(PostAnalysisContext context)
    {
        if (context.Tree.Links.IsEmpty && string.IsNullOrEmpty(context.Post.AuthorUrl))
        {
            return;
        }

        foreach (var match in context.MatchesOf(Praise))
        {
            if (LinkAfter(context.Tree, match.Span) is { } link && OwnWords.Count(context.Tree, MostWords) < MostWords)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, match.Span, [link.TargetSpan], arguments: [context.Tree.TextOf(match.Span).ToString(), link.Host]));
            }
            else if (context.Post.AuthorUrl is { Length: > 0 } home && OwnWords.Count(context.Tree, MostWordsWithoutLink) < MostWordsWithoutLink && !context.Tree.Text.Contains('?'))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, match.Span, context.Tree.TextOf(match.Span).ToString(), home));
            }

            return;
        }
    }

    private static ContentLink? LinkAfter(ContentTree tree, TextSpan praise)
    {
        foreach (var link in tree.Links)
        {
            if (!link.IsQuoted && link.Span.Start > praise.Start)
            {
                return link;
            }
        }

        return null;
    }
}
