using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6002: a pile of hashtags.</summary>
internal sealed class HashtagPileAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MaxHashtags = new("max_hashtags", 3, 0, 1000, "How many hashtags a post may have.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6002",
        "Hashtags are piled up",
        "The post has {0} hashtags",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Info,
        description: "Hashtags call strangers to a post. A conversation needs few.",
        options: [MaxHashtags]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        if (!context.Tree.MayHave(NodeKind.Hashtag) || !context.Tree.Text.Contains('#'))
        {
            return;
        }

        var tokens = context.Tree.TokenRecords.AsSpan();
        var (count, first, last) = (0, 0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == NodeKind.Hashtag && !tokens[i].Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                first = count++ == 0 ? i : first;
                last = i;
            }
        }

        if (count > context.Options.ValueOf(Rule, MaxHashtags))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, TextSpan.FromBounds(tokens[first].Start, tokens[last].End), count));
        }
    }
}
