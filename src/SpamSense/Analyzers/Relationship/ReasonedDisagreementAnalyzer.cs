using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9006: somebody disagrees and says why.</summary>
internal sealed class ReasonedDisagreementAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9006",
        "Somebody disagrees and says why",
        "'{0}' disagrees, and a reason follows",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "I disagree, because: contradiction with a reason keeps a conversation alive.");

    private static readonly PhraseSet Disagreements = new(
        """
        i (disagree|respectfully disagree)
        i (don't|do not|can't|cannot) (agree|believe that|see how|see why|buy that|buy it)
        i (don't|do not) think (so|that|it|you|this|the|they|he|she)
        i'm not (convinced|sure i agree|sure that)
        (that's|thats|this is|that is|it's) (not true|not right|wrong|not how|incorrect|not the case|not necessarily|nonsense)
        (you're|you are) (wrong|missing|mistaken)
        i beg to differ
        on the other hand
        (isn't|doesn't|not) really
        """);

    private static readonly PhraseSet Reasons = new(
        """
        because, since, for example, for instance, the reason, after all, in my experience, otherwise, given that
        the problem is, the fact that, when i, if you, so that
        """);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhrases(Disagreements);
        context.RegisterPhrases(Reasons);
        context.RegisterDocumentAction(Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        foreach (var disagreement in context.MatchesOf(Disagreements))
        {
            foreach (var reason in context.MatchesOf(Reasons))
            {
                if (reason.FirstToken > disagreement.FirstToken)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, disagreement.Span, context.Tree.TextOf(disagreement.Span).ToString()));
                    return;
                }
            }

            // The first one stands before all others: no reason behind it, none behind them.
            return;
        }
    }
}
