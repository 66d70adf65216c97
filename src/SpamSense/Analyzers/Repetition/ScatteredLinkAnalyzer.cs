using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6007: an author who leaves one site's link in thread after thread.</summary>
internal sealed class ScatteredLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MinThreads = new("min_threads", 3, 2, 1000, "In how many threads the link has to stand.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6007",
        "One author links to one site in many threads",
        "The author links to the same site in {0} threads",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Warning,
        description: "A link that fits every thread fits none.",
        options: [MinThreads]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCorpusStartAction(Start);

    private static void Start(CorpusStartAnalysisContext context)
    {
        var groups = new PostGroups();
        context.RegisterPostAction(post => Add(groups, post));
        context.RegisterCorpusEndAction(end => Report(end, groups));
    }

    private static void Add(PostGroups groups, CorpusPostAnalysisContext context)
    {
        if (context.Tree.Links.IsEmpty || string.IsNullOrEmpty(context.Post.Thread) || string.IsNullOrEmpty(context.Post.AuthorName))
        {
            return;
        }

        var author = SymbolHash.Of(context.Post.AuthorName);
        var entry = new PostGroupEntry(context.Number, SymbolHash.Of(context.Post.Thread), (int)context.Options.ValueOf(Rule, MinThreads));
        foreach (var link in context.Tree.Links)
        {
            if (!link.IsQuoted && link.RegistrableDomain.Length > 0 && !context.Options.AllowedDomains.Contains(link.RegistrableDomain))
            {
                groups.Add(SymbolHash.Pair(author, SymbolHash.Of(link.RegistrableDomain)), entry);
            }
        }
    }

    private static void Report(CorpusEndAnalysisContext context, PostGroups groups)
    {
        var threads = new HashSet<ulong>();
        foreach (var group in groups.OfAtLeast((int)MinThreads.Minimum))
        {
            threads.Clear();
            group.ForEach(post => threads.Add(post.Member));
            foreach (var post in group)
            {
                if (threads.Count >= post.Limit)
                {
                    context.ReportDiagnostic(post.Number, Diagnostic.Create(Rule, DiagnosticLocation.Post, threads.Count));
                }
            }
        }
    }
}
