using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6003: a post in capitals.</summary>
internal sealed class ShoutingAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MinWords = new("min_words", 8, 1, 1000, "How many words a post needs before it can shout.");
    private static readonly DiagnosticOption MinShare = new("min_share", 0.7, 0, 1, "Which share of the words has to be in capitals.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6003",
        "The post shouts",
        "{0} of {1} words are in capitals",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Info,
        description: "Capitals are the loudspeaker of advertisements, and of angry customers.",
        options: [MinWords, MinShare]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var tokens = context.Tree.TokenRecords.AsSpan();
        var share = context.Options.ValueOf(Rule, MinShare);
        var mostQuiet = (1 - share) * tokens.Length;
        var (words, capitals, first, last) = (0, 0, 0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == NodeKind.Word && token.FoldedLength > 2 && !token.Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                words++;
                if (token.Case == WordCase.Capitals)
                {
                    first = capitals++ == 0 ? token.Start : first;
                    last = token.End;
                }
                else if (words - capitals > mostQuiet)
                {
                    return;
                }
            }
        }

        if (capitals > 0 && words >= context.Options.ValueOf(Rule, MinWords) && capitals >= words * share)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, TextSpan.FromBounds(first, last), capitals, words));
        }
    }
}
