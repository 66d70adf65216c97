using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6006: the same text from several authors.</summary>
internal sealed class CopiedTextAnalyzer : ContentAnalyzer
{
    private const int FewestWords = 6;

    private static readonly DiagnosticOption MinAuthors = new("min_authors", 3, 2, 1000, "From how many authors the same text has to come.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6006",
        "Several authors post the same text",
        "The same text came from {0} authors",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Warning,
        description: "Two people may quote the same sentence. A text that comes from author after author comes from a robot.",
        options: [MinAuthors]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCorpusStartAction(Start);

    private static void Start(CorpusStartAnalysisContext context)
    {
        var groups = new PostGroups();
        context.RegisterPostAction(post =>
        {
            if (HashOf(post.Tree) is not 0 and var hash)
            {
                groups.Add(hash, new PostGroupEntry(post.Number, SymbolHash.Of(post.Post.AuthorName), (int)post.Options.ValueOf(Rule, MinAuthors)));
            }
        });
        context.RegisterCorpusEndAction(end => Report(end, groups));
    }

    /// <summary>The words in their order; numbers, links and marks may differ.</summary>
    private static ulong HashOf(ContentTree tree)
    {
        var hash = 0UL;
        var words = 0;
        foreach (ref readonly var token in tree.TokenRecords.AsSpan())
        {
            if (token.Kind == NodeKind.Word && !token.Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                hash = SymbolHash.Pair(hash, token.Hash);
                words++;
            }
        }

        return words < FewestWords ? 0 : hash;
    }

    private static void Report(CorpusEndAnalysisContext context, PostGroups groups)
    {
        var authors = new HashSet<ulong>();
        foreach (var group in groups.OfAtLeast((int)MinAuthors.Minimum))
        {
            authors.Clear();
            group.ForEach(post => authors.Add(post.Member));
            foreach (var post in group)
            {
                if (authors.Count >= post.Limit)
                {
                    context.ReportDiagnostic(post.Number, Diagnostic.Create(Rule, DiagnosticLocation.Post, authors.Count));
                }
            }
        }
    }
}
